import { trainingDayAt, type TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { baseErrors } from '../partners.errors';
import { isInUse } from './base-states';
import { authorColumns, findBase, type Authorship } from './find-base';
import { moveBase } from './move-base';

/**
 * Tells a base in use what to put right until which day. Days after it cannot be booked until all that was advised is accepted.
 * @returns the correction's id
 * @throws DomainError BASE_NOT_FOUND, BASE_STATE_REFUSES, CORRECTION_DUE_IN_PAST
 */
export async function adviseCorrection(tx: Transaction, baseId: number, { advice, dueOn }: { readonly advice: string; readonly dueOn: TrainingDay }, by: Authorship): Promise<number> {
  const base = await findBase(tx, baseId, 'locked');
  if (!isInUse(base.state)) throw baseErrors.stateRefuses({ baseId, state: base.state, wanted: 'correcting' });
  const today = trainingDayAt(by.at);
  if (dueOn < today) throw baseErrors.dueInPast({ dueOn, today });
  const { insertId }: { insertId: number } = await tx.query('INSERT INTO base_correction (base_id, advice, due_on, recorded_by, recorded_by_name, recorded_at) VALUES (?)', [
    [baseId, advice, dueOn, ...authorColumns(by)],
  ]);
  if (base.state === 'active') await moveBase(tx, base, 'correcting', { reason: advice.slice(0, 500), by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.correction-advised',
    summary: { zh: `向 ${base.name} 提出整改意见，${dueOn} 前完成`, en: `Advised ${base.name} to put something right by ${dueOn}` },
    subject: { kind: 'teaching_base', id: baseId },
    after: { correctionId: insertId, advice, dueOn },
  });
  return insertId;
}
