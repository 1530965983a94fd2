import type { CALL_UPS_PUBLISHED, CLASS_CANCELLED, PLACE_CHANGED } from '../../classes/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import { classFactsOf, peopleConcerned } from './class-facts-of';
import type { PayloadOf } from './payload-of';

/** Once for each person and class, however often the list of names is written anew. */
export async function tellCallUps(desk: NoticeDesk, { classId, at }: PayloadOf<typeof CALL_UPS_PUBLISHED>): Promise<void> {
  const facts = await classFactsOf(desk.database, classId);
  const named = await desk.database.query<{ personId: number }>('SELECT person_id AS personId FROM planned_call_up WHERE class_id = ?', [classId]);
  await desk.tell('called_up', named.map(({ personId }) => ({ personId, facts, toldKey: `called-up:${classId}` })), new Date(at));
}

export async function tellPlace(desk: NoticeDesk, { classId, at, before, after }: PayloadOf<typeof PLACE_CHANGED>): Promise<void> {
  const facts = { ...(await classFactsOf(desk.database, classId)), before, after };
  const people = await peopleConcerned(desk.database, classId);
  await desk.tell('place_changed', people.map((personId) => ({ personId, facts, toldKey: `place:${classId}:${at}` })), new Date(at));
}

/** Whoever was under way in the class, and whoever was called up and not seated yet. */
export async function tellCancellation(desk: NoticeDesk, { classId, at }: PayloadOf<typeof CLASS_CANCELLED>): Promise<void> {
  const [step] = await desk.database.query<{ reason: string }>("SELECT reason FROM class_event WHERE class_id = ? AND to_state = 'cancelled'", [classId]);
  const facts = { ...(await classFactsOf(desk.database, classId)), reason: step?.reason ?? '' };
  const people = await desk.database.query<{ personId: number }>(
    `SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state = 'cancelled'
     UNION SELECT p.person_id FROM planned_call_up p WHERE p.class_id = ? AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.class_id = p.class_id AND e.person_id = p.person_id)`,
    [classId, classId],
  );
  await desk.tell('class_cancelled', people.map(({ personId }) => ({ personId, facts, toldKey: `cancelled:${classId}` })), new Date(at));
}
