import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { classErrors } from '../classes.errors';
import { leaveClass } from '../seats/leave-class';
import { announceMoves } from './announce-moves';
import { findEnrolment } from './find-enrolment';

/** Why somebody who had begun is out: 退学 over the limit of leave, or never came. */
type RemovalCause = 'leave_over_limit' | 'no_show' | 'discipline';

/**
 * Takes an enrolled person out of a class that runs, for good and with a reason. Before, people withdraw; after, what they reached is written down.
 * @throws DomainError REASON_MISSING, ENROLMENT_NOT_FOUND, CLASS_STATE_WRONG, ENROLMENT_MOVED
 */
export async function removeFromClass(tx: Transaction, enrolmentId: number, wanted: { readonly cause: RemovalCause; readonly reason: string }, actor: Actor, at: Date): Promise<void> {
  if (wanted.reason.trim() === '') throw classErrors.reasonMissing();
  const { personId, unitPath } = await findEnrolment(tx, enrolmentId);
  const { classId, move } = await leaveClass(tx, { enrolmentId, to: 'removed', during: 'running', reason: wanted.reason, accountId: actor.accountId, authorName: actor.name, at });
  await announceMoves(tx, classId, [move], at);
  await recordAudit(tx, {
    actor,
    action: 'enrolment.removed',
    summary: { zh: `人员 ${personId} 退学或除名：${wanted.reason}`, en: `Removed person ${personId} from the class: ${wanted.reason}` },
    subject: { kind: 'enrolment', id: enrolmentId },
    unitPath,
    before: { state: 'enrolled' },
    after: { state: 'removed', ...wanted },
  });
}
