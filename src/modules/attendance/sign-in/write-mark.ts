import type { Transaction } from '../../../platform/database/database';
import type { MarkMethod, MarkState } from './mark-states';

export interface MarkWanted {
  readonly sessionId: number;
  readonly classId: number;
  readonly personId: number;
  readonly state: MarkState;
  readonly method: MarkMethod;
  /** When the person came; null for somebody who did not. */
  readonly signedAt: Date | null;
  readonly accountId: number | null;
  readonly at: Date;
}

export interface StandingMark {
  readonly state: MarkState;
  readonly method: MarkMethod;
  readonly signedAt: Date | null;
}

/** A correction stands whatever comes later; so does the first sign-in of somebody who is there, and granted leave against "absent". */
const STANDS = "method = 'correction' OR state IN ('present', 'late') OR (method = 'leave' AND VALUES(state) = 'absent')";

/**
 * One statement, so that of any number of sign-ins of one person the first is kept. MySQL assigns from left to right: `method` before
 * `state`, because both are asked what stood. @returns the mark as it stands afterwards
 */
export async function writeMark(tx: Transaction, { sessionId, classId, personId, state, method, signedAt, accountId, at }: MarkWanted): Promise<StandingMark> {
  await tx.query(
    `INSERT INTO attendance_mark (session_id, person_id, class_id, state, method, signed_at, account_id, recorded_at) VALUES (?)
     ON DUPLICATE KEY UPDATE signed_at = IF(${STANDS}, signed_at, VALUES(signed_at)), account_id = IF(${STANDS}, account_id, VALUES(account_id)),
       recorded_at = IF(${STANDS}, recorded_at, VALUES(recorded_at)), method = IF(${STANDS}, method, VALUES(method)), state = IF(${STANDS}, state, VALUES(state))`,
    [[sessionId, personId, classId, state, method, signedAt, accountId, at]],
  );
  const rows: StandingMark[] = await tx.query('SELECT state, method, signed_at AS signedAt FROM attendance_mark WHERE session_id = ? AND person_id = ?', [sessionId, personId]);
  return rows[0] as StandingMark;
}
