import { addDays, daysBetween } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import type { Actor, UnitInScope } from '../../identity/public';
import { readSessions } from '../timetable/read-sessions';
import { CONTENT_COLUMNS, type ClassContent } from './class-content';
import type { TargetGroup } from './target-group';
import { createClass } from './write-class';

/**
 * A new draft like an earlier class, beginning on another day: what it teaches and for whom, and the half-days at the same distance. Rooms, teachers,
 * people and instants of the earlier class are not taken along.
 */
export async function copyClass(tx: Transaction, sourceId: number, wanted: { readonly startsOn: string; readonly planId: number | null; readonly host: UnitInScope }, actor: Actor, at: Date): Promise<number> {
  const fields = Object.entries(CONTENT_COLUMNS).map(([field, column]) => `${column} AS ${field}`);
  const rows: (Omit<ClassContent, 'conditions' | 'selfEnrolment'> & { conditions: string; selfEnrolment: number; capacity: number })[] = await tx.query(
    `SELECT ${fields.join(', ')}, capacity FROM training_class WHERE id = ?`,
    [sourceId],
  );
  const [source] = rows;
  if (!source) throw new Error(`Class ${sourceId} was found before and is gone.`);
  const { capacity, ...rest } = source;
  const shift = daysBetween(source.startsOn, wanted.startsOn);
  const content: ClassContent = {
    ...rest,
    conditions: JSON.parse(source.conditions) as TargetGroup,
    selfEnrolment: source.selfEnrolment === 1,
    startsOn: wanted.startsOn,
    endsOn: addDays(source.endsOn, shift),
    enrolOpensAt: null, enrolClosesAt: null, decideBy: null, withdrawUntil: null, borrowAt: null,
  };
  const classId = await createClass(tx, { content, capacity, host: wanted.host, planId: wanted.planId, copiedFromId: sourceId }, actor, at);
  const sessions = await readSessions(tx, sourceId);
  const copies = sessions.map(({ day, half, topic, courseVersionId, place }) => [classId, addDays(day, shift), half, topic, courseVersionId, place, at]);
  if (copies.length > 0) await tx.query('INSERT INTO class_session (class_id, day, half, topic, course_version_id, place, changed_at) VALUES ?', [copies]);
  return classId;
}
