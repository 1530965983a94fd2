import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { findClass } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { evaluationErrors } from './evaluation.errors';

/** Ends the forms named, or all of the class; those that have ended stay as they are. @throws DomainError EVALUATION_NOT_FOUND, CLASS_NOT_FOUND */
export async function closeEvaluation(tx: Transaction, classId: number, evaluationIds: readonly number[], actor: Actor, at: Date): Promise<void> {
  const head = await findClass(tx, classId);
  const forms: { id: number; closedAt: Date | null }[] = await tx.query('SELECT id, closed_at AS closedAt FROM teaching_evaluation WHERE class_id = ? FOR UPDATE', [classId]);
  const wanted = evaluationIds.length === 0 ? forms.map(({ id }) => id) : evaluationIds;
  const strange = wanted.filter((evaluationId) => !forms.some(({ id }) => id === evaluationId));
  if (strange.length > 0 || forms.length === 0) throw evaluationErrors.notFound({ classId, evaluationIds: strange });
  const open = forms.filter(({ id, closedAt }) => closedAt === null && wanted.includes(id)).map(({ id }) => id);
  if (open.length === 0) return;
  await tx.query('UPDATE teaching_evaluation SET closed_at = ? WHERE id IN (?)', [at, open]);
  await recordAudit(tx, {
    actor,
    action: 'evaluation.closed',
    summary: { zh: `截止“${head.title}”教学评估 ${open.length} 项`, en: `Closed ${open.length} teaching evaluations of “${head.title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: head.hostUnitPath,
    after: { evaluationIds: open },
  });
}
