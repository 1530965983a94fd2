import type { Transaction } from '../../../platform/database/database';
import { COMPLAINT_TRANSITIONS, type ComplaintState } from './complaint-states';
import { complaintErrors } from './complaint.errors';

export interface HeldComplaint {
  readonly id: number;
  readonly state: ComplaintState;
  readonly filedBy: number;
}

/** Locks it. @throws DomainError COMPLAINT_NOT_FOUND */
export async function holdComplaint(tx: Transaction, complaintId: number): Promise<HeldComplaint> {
  const [held]: HeldComplaint[] = await tx.query('SELECT id, state, filed_by AS filedBy FROM complaint WHERE id = ? FOR UPDATE', [complaintId]);
  if (!held) throw complaintErrors.notFound({ complaintId });
  return held;
}

/** @throws DomainError COMPLAINT_CLOSED */
export function assertMayMove({ id, state }: HeldComplaint, to: ComplaintState): void {
  if (!(COMPLAINT_TRANSITIONS[state] as readonly ComplaintState[]).includes(to)) throw complaintErrors.wrongState({ complaintId: id, state });
}
