/** A plan with its classes, or a class beside any plan. */
export interface PlanningFacts {
  readonly of: 'plan' | 'class';
  readonly id: number;
  readonly title: string;
}

export function planningPage({ of, id }: PlanningFacts): string {
  return of === 'plan' ? `/training-plans/${id}` : `/classes/${id}`;
}
