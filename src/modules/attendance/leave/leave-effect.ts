import type { Database, Transaction } from '../../../platform/database/database';
import { isOver, WITHDRAWAL_LIMIT, type MissedLimit } from '../reading/count-attendance';
import { DEFAULT_MISSED_LIMIT } from '../reading/read-attendance';

/** The three effects of leave, each with its own limit, in half-days. */
export interface LeaveEffect {
  readonly planned: number;
  /** On leave so far, and with the leave in question. */
  readonly onLeave: number;
  /** Missed with leave or without: these half-days give no credit. */
  readonly missed: number;
  /** More missed than this and there is no certificate. */
  readonly missedAllowed: number;
  readonly noCertificate: boolean;
  /** More leave than this is a withdrawal: a seventh of the class. */
  readonly leaveAllowed: number;
  readonly withdrawal: boolean;
}

export interface MissedCounts {
  readonly planned: number;
  readonly onLeave: number;
  readonly absent: number;
}

/** As they are read, with the limit of the class, if it has one of its own. */
export interface MissedRow extends MissedCounts {
  readonly missedPart: number | null;
  readonly missedOf: number | null;
}

/** Columns of {@link MissedRow} for a person and a class named by expressions. */
export function missedColumns(classId: string, personId: string): string {
  const marked = (state: string): string =>
    `(SELECT COUNT(*) FROM attendance_mark m JOIN class_session s ON s.id = m.session_id AND s.class_id = m.class_id WHERE m.class_id = ${classId} AND m.person_id = ${personId} AND m.state = '${state}')`;
  return `(SELECT COUNT(*) FROM class_session s WHERE s.class_id = ${classId}) AS planned, ${marked('on_leave')} AS onLeave, ${marked('absent')} AS absent,
    (SELECT missed_part FROM attendance_rule r WHERE r.class_id = ${classId}) AS missedPart, (SELECT missed_of FROM attendance_rule r WHERE r.class_id = ${classId}) AS missedOf`;
}

export function limitOf({ missedPart, missedOf }: MissedRow): MissedLimit {
  return missedPart === null || missedOf === null ? DEFAULT_MISSED_LIMIT : { part: missedPart, of: missedOf };
}

/** What `more` half-days of leave bring about beside what was missed so far. */
export function effectOf(counts: MissedCounts, limit: MissedLimit, more = 0): LeaveEffect {
  const planned = Number(counts.planned);
  const onLeave = Number(counts.onLeave) + more;
  const missed = onLeave + Number(counts.absent);
  return {
    planned, onLeave, missed,
    missedAllowed: Math.floor((planned * limit.part) / limit.of),
    noCertificate: isOver(missed, planned, limit),
    leaveAllowed: Math.floor((planned * WITHDRAWAL_LIMIT.part) / WITHDRAWAL_LIMIT.of),
    withdrawal: isOver(onLeave, planned, WITHDRAWAL_LIMIT),
  };
}

export async function readLeaveEffect(on: Database | Transaction, { classId, personId, more }: { readonly classId: number; readonly personId: number; readonly more: number }): Promise<LeaveEffect> {
  const [row] = (await on.query(`SELECT ${missedColumns('x.classId', 'x.personId')} FROM (SELECT ? AS classId, ? AS personId) x`, [classId, personId])) as [MissedRow];
  return effectOf(row, limitOf(row), more);
}
