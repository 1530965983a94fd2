import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { holdClass } from '../sign-in/hold-running-class';
import type { LeaveHead } from './find-leave';
import { LEAVE_CLASS_STATES, LEAVE_TRANSITIONS, type LeaveState } from './leave-states';
import { spanInWords } from './span-in-words';

export interface LeaveMove {
  readonly to: LeaveState;
  readonly reason?: string;
  /** Columns that go with it. */
  readonly set?: Readonly<Record<string, string | Date>>;
  /** What it does to the marks. */
  readonly follow: () => Promise<void>;
}

const WORDS: Readonly<Record<LeaveState, readonly [string, string]>> = {
  requested: ['申请', 'Requested'], approved: ['批准', 'Approved'], refused: ['不同意', 'Refused'], withdrawn: ['撤回', 'Withdrew'], closed: ['销假', 'Ended'],
};

/**
 * The only place where leave changes its state, and the marks with it. The leave is locked by `findLeave`.
 * @throws DomainError LEAVE_STATE_WRONG, CLASS_NOT_RUNNING
 */
export async function moveLeave(tx: Transaction, leave: LeaveHead, { to, reason = '', set = {}, follow }: LeaveMove, actor: Actor): Promise<void> {
  const { id, state, classId } = leave;
  if (!(LEAVE_TRANSITIONS[state] as readonly LeaveState[]).includes(to)) throw attendanceErrors.leaveWrongState({ leaveId: id, state, wanted: to });
  await holdClass(tx, classId, LEAVE_CLASS_STATES);
  const columns = { ...set, state: to };
  await tx.query(`UPDATE leave_request SET ${Object.keys(columns).map((column) => `${column} = ?`).join(', ')} WHERE id = ?`, [...Object.values(columns), id]);
  await follow();
  const [zh, en] = WORDS[to];
  const span = spanInWords(leave);
  await recordAudit(tx, {
    actor,
    action: `leave.${to}`,
    summary: { zh: `${zh}“${leave.classTitle}”请假：人员 ${leave.personId}，${span.zh}`, en: `${en} leave of person ${leave.personId} from “${leave.classTitle}”, ${span.en}` },
    subject: { kind: 'leave_request', id },
    unitPath: leave.hostUnitPath,
    before: { state },
    after: { state: to, reason, ...set },
  });
}
