import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { baseErrors } from '../partners.errors';
import { findBase, type Authorship } from './find-base';
import { moveBase } from './move-base';
import { countOpenCorrections } from './open-corrections';

interface CorrectionNamed {
  readonly baseId: number;
  readonly correctionId: number;
  readonly note: string;
}

/**
 * What was advised has been put right; the last open correction brings the base back to `active`. Accepted again: nothing happens.
 * @throws DomainError BASE_NOT_FOUND, CORRECTION_NOT_FOUND
 */
export async function acceptCorrection(tx: Transaction, { baseId, correctionId, note }: CorrectionNamed, by: Authorship): Promise<void> {
  const base = await findBase(tx, baseId, 'locked');
  const [correction]: { acceptedAt: Date | null }[] = await tx.query('SELECT accepted_at AS acceptedAt FROM base_correction WHERE id = ? AND base_id = ?', [correctionId, baseId]);
  if (!correction) throw baseErrors.correctionNotFound({ correctionId });
  if (correction.acceptedAt !== null) return;
  await tx.query('UPDATE base_correction SET accepted_at = ?, accepted_by_name = ?, acceptance_note = ? WHERE id = ?', [by.at, by.actor.name, note, correctionId]);
  if (base.state === 'correcting' && (await countOpenCorrections(tx, baseId)) === 0) await moveBase(tx, base, 'active', { reason: note, by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.correction-accepted',
    summary: { zh: `验收 ${base.name} 的整改`, en: `Accepted a correction of ${base.name}` },
    subject: { kind: 'teaching_base', id: baseId },
    after: { correctionId, note },
  });
}
