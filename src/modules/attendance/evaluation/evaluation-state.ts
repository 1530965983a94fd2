import { trainingDayAt } from '#kernel';

/** The columns of `f` (teaching_evaluation) and `c` (training_class) that decide whether a form takes answers. */
export const STATE_COLUMNS = 'f.closes_on AS closesOn, f.closed_at AS closedAt, c.state AS classState';

/** Over `m` (attendance_mark): somebody who was not there has nothing to say of a session. */
export const AWAY = "IFNULL(m.state IN ('absent', 'on_leave'), 0)";

export interface EvaluationStanding {
  readonly closesOn: string | null;
  readonly closedAt: Date | null;
  readonly classState: string;
}

/** A form takes answers while the class runs, as far as its last day, unless it was closed by hand. */
export function takesAnswers({ closesOn, closedAt, classState }: EvaluationStanding, now: Date): boolean {
  return classState === 'running' && closedAt === null && (closesOn === null || trainingDayAt(now) <= closesOn);
}
