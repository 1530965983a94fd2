import type { Transaction } from '../../../platform/database/database';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import { replaceSearchKeys, searchKeysOf } from '../../catalog/public';
import type { Actor, UnitInScope } from '../../identity/public';
import { classErrors } from '../classes.errors';
import { PLACE_CHANGED } from '../classes.jobs';
import { APPROVED_FIELDS, columnValue, CONTENT_COLUMNS, type ClassContent } from './class-content';
import { planDeadlines } from './class-deadlines';
import { PUBLIC_STATES } from './class-states';
import { findClass } from './find-class';

const FIELDS = Object.keys(CONTENT_COLUMNS) as (keyof ClassContent)[];

export interface NewClass {
  readonly content: ClassContent;
  readonly capacity: number;
  readonly host: UnitInScope;
  readonly planId: number | null;
  readonly copiedFromId?: number;
}

/** A draft; all its seats are open until they are allotted. @throws DomainError CLASS_DATES_WRONG, PLAN_NOT_FOUND, PLAN_STATE_WRONG */
export async function createClass(tx: Transaction, wanted: NewClass, actor: Actor, at: Date): Promise<number> {
  assertDates(wanted.content);
  const year = Number(wanted.content.startsOn.slice(0, 4));
  if (wanted.planId !== null) await assertOpenPlan(tx, wanted.planId);
  const columns = FIELDS.map((field) => CONTENT_COLUMNS[field]);
  const answer: { insertId: number } = await tx.query(
    `INSERT INTO training_class (code, plan_id, training_year, host_unit_id, host_unit_path, capacity, state, copied_from_id, created_by, created_at, ${columns.join(', ')})
     VALUES (UUID_SHORT(), ?)`,
    [[wanted.planId, year, wanted.host.id, wanted.host.path, wanted.capacity, 'draft', wanted.copiedFromId ?? null, actor.accountId, at, ...FIELDS.map((field) => columnValue(wanted.content, field))]],
  );
  const classId = Number(answer.insertId);
  await tx.query('UPDATE training_class SET code = ? WHERE id = ?', [`${year}-${String(classId).padStart(4, '0')}`, classId]);
  await replaceSearchKeys(tx, { subject: 'class', subjectId: classId }, searchKeysOf(wanted.content.title, 'thing'));
  await tx.query('INSERT INTO seat_quota (class_id, unit_id, seats) VALUES (?, 0, ?)', [classId, wanted.capacity]);
  await recordAudit(tx, {
    actor,
    action: 'class.created',
    summary: { zh: `新建培训班“${wanted.content.title}”`, en: `Created the class “${wanted.content.title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: wanted.host.path,
    after: { ...wanted.content, capacity: wanted.capacity, planId: wanted.planId },
  });
  return classId;
}

/**
 * Changes what is given. What was approved cannot be changed after the draft; deadlines follow the new instants.
 * @throws DomainError CLASS_NOT_FOUND, CLASS_STATE_WRONG, CLASS_DATES_WRONG
 */
export async function changeClass(tx: Transaction, classId: number, change: Partial<ClassContent>, actor: Actor, at: Date): Promise<void> {
  await tx.query('SELECT id FROM training_class WHERE id = ? FOR UPDATE', [classId]);
  const head = await findClass(tx, classId);
  const fields = FIELDS.filter((field) => change[field] !== undefined);
  if (['closed', 'archived', 'cancelled'].includes(head.state)) throw classErrors.wrongState({ classId, state: head.state });
  const fixed = head.state === 'draft' ? [] : fields.filter((field) => APPROVED_FIELDS.includes(field));
  if (fixed.length > 0) throw classErrors.wrongState({ classId, state: head.state, fields: fixed });
  if (fields.length === 0) return;
  assertDates({ startsOn: change.startsOn ?? head.startsOn, endsOn: change.endsOn ?? head.endsOn });
  const before: Record<string, unknown>[] = await tx.query(`SELECT ${fields.map((field) => `${CONTENT_COLUMNS[field]} AS ${field}`).join(', ')} FROM training_class WHERE id = ?`, [classId]);
  await tx.query(`UPDATE training_class SET ${fields.map((field) => `${CONTENT_COLUMNS[field]} = ?`).join(', ')}, training_year = YEAR(starts_on) WHERE id = ?`, [
    ...fields.map((field) => columnValue(change, field)), classId,
  ]);
  if (change.title !== undefined) await replaceSearchKeys(tx, { subject: 'class', subjectId: classId }, searchKeysOf(change.title, 'thing'));
  if (head.state !== 'draft' && head.state !== 'submitted' && head.state !== 'approved') await planDeadlines(tx, classId);
  if (PUBLIC_STATES.includes(head.state)) await announcePlace(tx, classId, { before: String(before[0]?.['place'] ?? ''), after: change.place }, at);
  await recordAudit(tx, {
    actor,
    action: 'class.changed',
    summary: { zh: `修改培训班“${head.title}”`, en: `Changed the class “${head.title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: head.hostUnitPath,
    before: before[0],
    after: change,
  });
}

async function announcePlace(tx: Transaction, classId: number, { before, after }: { readonly before: string; readonly after: string | undefined }, at: Date): Promise<void> {
  if (after !== undefined && after !== before) await appendToOutbox(tx, PLACE_CHANGED, { classId, at: at.toISOString(), before, after });
}

function assertDates({ startsOn, endsOn }: Pick<ClassContent, 'startsOn' | 'endsOn'>): void {
  if (startsOn > endsOn) throw classErrors.datesWrong({ startsOn, endsOn });
}

async function assertOpenPlan(tx: Transaction, planId: number): Promise<void> {
  const rows: { state: string }[] = await tx.query('SELECT state FROM training_plan WHERE id = ? FOR UPDATE', [planId]);
  if (!rows[0]) throw classErrors.planNotFound({ planId });
  if (rows[0].state !== 'draft') throw classErrors.planWrongState({ planId, state: rows[0].state });
}
