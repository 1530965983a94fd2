import { passed, table } from './report';

/** One figure beside its bound. */
export interface Aim {
  readonly what: string;
  readonly measured: string;
  readonly holds: boolean;
}

export function atMost(what: string, figure: number, bound: number, show: (figure: number) => string): Aim {
  return { what: `${what}: at most ${show(bound)}`, measured: show(figure), holds: figure <= bound };
}

export function atLeast(what: string, figure: number, bound: number, show: (figure: number) => string): Aim {
  return { what: `${what}: at least ${show(bound)}`, measured: show(figure), holds: figure >= bound };
}

export function aimsTable(aims: readonly Aim[]): string {
  return table(['aim', 'measured', ''], aims.map(({ what, measured, holds }) => [what, measured, passed(holds)]));
}
