import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { classErrors } from '../classes.errors';
import { CALL_UPS_PUBLISHED } from '../classes.jobs';
import { findClass } from './find-class';

/**
 * 点名调训: the names that the class is planned for, in place of those before. They are seated when enrolment opens.
 * @throws DomainError CLASS_STATE_WRONG after publication, TOO_MANY_CALL_UPS, PERSON_NOT_FOUND
 */
export async function planCallUps(tx: Transaction, classId: number, personIds: readonly number[], actor: Actor, at: Date): Promise<void> {
  await tx.query('SELECT id FROM training_class WHERE id = ? FOR UPDATE', [classId]);
  const head = await findClass(tx, classId);
  if (!['draft', 'submitted', 'approved', 'published'].includes(head.state)) throw classErrors.wrongState({ classId, state: head.state });
  const wanted = [...new Set(personIds)];
  if (wanted.length > head.capacity) throw classErrors.tooManyCallUps({ people: wanted.length, capacity: head.capacity });
  const known: { id: number }[] = wanted.length === 0 ? [] : await tx.query('SELECT id FROM civil_servant WHERE id IN (?)', [wanted]);
  const ids = new Set(known.map(({ id }) => id));
  const unknown = wanted.filter((personId) => !ids.has(personId));
  if (unknown.length > 0) throw classErrors.personUnknown({ personIds: unknown });
  const before: { personId: number }[] = await tx.query('SELECT person_id AS personId FROM planned_call_up WHERE class_id = ?', [classId]);
  await tx.query('DELETE FROM planned_call_up WHERE class_id = ?', [classId]);
  if (wanted.length > 0) await tx.query('INSERT INTO planned_call_up (class_id, person_id, account_id, author_name, at) VALUES ?', [wanted.map((personId) => [classId, personId, actor.accountId, actor.name, at])]);
  if (head.state === 'published') await appendToOutbox(tx, CALL_UPS_PUBLISHED, { classId, at: at.toISOString() });
  await recordAudit(tx, {
    actor,
    action: 'class.call-ups-planned',
    summary: { zh: `“${head.title}”点名 ${wanted.length} 人`, en: `${wanted.length} people named for “${head.title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: head.hostUnitPath,
    before: before.map(({ personId }) => personId),
    after: wanted,
  });
}
