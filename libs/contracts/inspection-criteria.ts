/**
 * What an inspection looks at and how many points each may bring, 100 together. The criteria are those bases are commonly scored on;
 * their weights are a sample, since no binding table could be read.
 */
export const INSPECTION_CRITERIA = { theme: 20, courses: 20, facilities: 15, management: 15, teachers: 15, effect: 15 } as const;

export type InspectionCriterion = keyof typeof INSPECTION_CRITERIA;
export type InspectionScores = Readonly<Record<InspectionCriterion, number>>;

export const CRITERIA = Object.keys(INSPECTION_CRITERIA) as InspectionCriterion[];

/** Best first. */
export const GRADES = ['excellent', 'good', 'qualified', 'unqualified'] as const;
export type BaseGrade = (typeof GRADES)[number];

const LEAST_POINTS: readonly (readonly [number, BaseGrade])[] = [[90, 'excellent'], [80, 'good'], [60, 'qualified']];

export function totalOf(scores: InspectionScores): number {
  return CRITERIA.reduce((total, criterion) => total + scores[criterion], 0);
}

export function gradeOf(total: number): BaseGrade {
  return LEAST_POINTS.find(([least]) => total >= least)?.[1] ?? 'unqualified';
}
