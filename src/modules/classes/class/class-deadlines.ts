import type { Transaction } from '../../../platform/database/database';
import { classErrors } from '../classes.errors';

export const DEADLINE_KINDS = ['open_enrolment', 'remind_to_nominate', 'remind_to_decide', 'expire_approvals', 'pool_quotas', 'start_class'] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

interface Instants {
  readonly enrolOpensAt: Date | null;
  readonly enrolClosesAt: Date | null;
  readonly decideBy: Date | null;
  readonly borrowAt: Date | null;
  readonly startsOn: string;
}

/** Writes down when the class has to act by itself. An instant that was moved is to be met again; one that is gone is forgotten. */
export async function planDeadlines(tx: Transaction, classId: number): Promise<void> {
  const rows: Instants[] = await tx.query('SELECT enrol_opens_at AS enrolOpensAt, enrol_closes_at AS enrolClosesAt, decide_by AS decideBy, borrow_at AS borrowAt, starts_on AS startsOn FROM training_class WHERE id = ?', [classId]);
  const [instants] = rows;
  if (!instants) throw classErrors.classNotFound({ classId });
  const due: Readonly<Record<DeadlineKind, Date | null>> = {
    open_enrolment: instants.enrolOpensAt,
    remind_to_nominate: reminderOf(instants.enrolClosesAt, instants.enrolOpensAt),
    remind_to_decide: reminderOf(instants.decideBy, instants.enrolOpensAt),
    expire_approvals: instants.decideBy,
    pool_quotas: instants.borrowAt,
    start_class: firstInstantOf(instants.startsOn),
  };
  for (const kind of DEADLINE_KINDS) {
    if (due[kind] === null) await tx.query('DELETE FROM class_deadline WHERE class_id = ? AND kind = ?', [classId, kind]);
    else {
      await tx.query(
        `INSERT INTO class_deadline (class_id, kind, due_at) VALUES (?)
         ON DUPLICATE KEY UPDATE done_at = IF(due_at = VALUES(due_at), done_at, NULL), due_at = VALUES(due_at)`,
        [[classId, kind, due[kind]]],
      );
    }
  }
}

/** Enough for a working day between, over a weekend too. */
const REMIND_BEFORE_MILLISECONDS = 3 * 86_400_000;

/** Some days before an end; none where enrolment is not open so early. */
function reminderOf(end: Date | null, opensAt: Date | null): Date | null {
  const due = end && new Date(end.getTime() - REMIND_BEFORE_MILLISECONDS);
  return due === null || (opensAt !== null && due <= opensAt) ? null : due;
}

/** Midnight in China, which has no summer time. */
export function firstInstantOf(day: string): Date {
  return new Date(`${day}T00:00:00.000+08:00`);
}
