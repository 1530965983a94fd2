import type { Transaction } from '../../../platform/database/database';
import { baseErrors } from '../partners.errors';
import { isOver, mayMove, type BaseState } from './base-states';
import { authorColumns, type Authorship, type BaseRow } from './find-base';

/**
 * The only place where a base changes its state; each move leaves a dated step with its reason and author. The base was locked.
 * @throws DomainError BASE_STATE_REFUSES
 */
export async function moveBase(tx: Transaction, base: BaseRow, to: BaseState, why: { readonly reason: string; readonly by: Authorship }): Promise<void> {
  if (!mayMove(base.state, to)) throw baseErrors.stateRefuses({ baseId: base.id, state: base.state, wanted: to });
  await tx.query('UPDATE teaching_base SET state = ?, active_name = IF(?, NULL, active_name) WHERE id = ?', [to, isOver(to), base.id]);
  await tx.query('INSERT INTO base_step (base_id, from_state, to_state, reason, recorded_by, recorded_by_name, recorded_at) VALUES (?)', [
    [base.id, base.state, to, why.reason, ...authorColumns(why.by)],
  ]);
}
