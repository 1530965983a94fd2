import type { Transaction } from '../../../platform/database/database';
import { ENACTMENT_STATES, ENACTMENT_TRANSITIONS, type EnactmentState } from './enactment-states';

/** The only place where an enactment changes its state, by one conditional statement. @returns whether this call moved it */
export async function moveEnactment(tx: Transaction, id: number, to: EnactmentState, { at = null, note = '' }: { readonly at?: Date | null; readonly note?: string } = {}): Promise<boolean> {
  const before = ENACTMENT_STATES.filter((from) => (ENACTMENT_TRANSITIONS[from] as readonly EnactmentState[]).includes(to));
  const answer: { affectedRows: number } = await tx.query('UPDATE policy_enactment SET state = ?, in_force_at = IFNULL(?, in_force_at), end_note = ? WHERE id = ? AND state IN (?)', [to, at, note, id, before]);
  return answer.affectedRows === 1;
}
