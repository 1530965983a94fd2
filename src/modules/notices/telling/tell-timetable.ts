import type { Database } from '../../../platform/database/database';
import { readTeachers } from '../../catalog/public';
import type { TIMETABLE_CHANGED } from '../../classes/public';
import type { NoticeDesk } from '../inbox/notice-desk';
import type { SessionChange, SessionFacts } from '../wording/timetable-changed';
import { classFactsOf, peopleConcerned } from './class-facts-of';
import type { PayloadOf } from './payload-of';

const MOST_LISTED = 20;

type Change = PayloadOf<typeof TIMETABLE_CHANGED>['change'];
type Session = Change['added'][number];

/** What changed for those who attend; another version of the same course is not their concern. */
export async function tellTimetable(desk: NoticeDesk, { classId, at, timetableNo, change }: PayloadOf<typeof TIMETABLE_CHANGED>): Promise<void> {
  const changes = await visibleChanges(desk.database, change);
  if (changes.length === 0) return;
  const facts = { ...(await classFactsOf(desk.database, classId)), changes: changes.slice(0, MOST_LISTED), more: Math.max(0, changes.length - MOST_LISTED) };
  const people = await peopleConcerned(desk.database, classId);
  await desk.tell('timetable_changed', people.map((personId) => ({ personId, facts, toldKey: `timetable:${classId}:${timetableNo}` })), new Date(at));
}

async function visibleChanges(database: Database, { added, changed, removed }: Change): Promise<SessionChange[]> {
  const describe = await describer(database, [...added, ...removed, ...changed.flatMap(({ before, after }) => [before, after])]);
  const changes: SessionChange[] = [
    ...changed.map(({ before, after }) => ({ before: describe(before), after: describe(after) })),
    ...removed.map((session) => ({ before: describe(session) })),
    ...added.map((session) => ({ after: describe(session) })),
  ];
  return changes.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

async function describer(database: Database, sessions: readonly Session[]): Promise<(session: Session) => SessionFacts> {
  const teachers = await readTeachers(database, [...new Set(sessions.flatMap(({ teacherIds }) => teacherIds))]);
  const venueIds = [...new Set(sessions.flatMap(({ venueId }) => venueId ?? []))];
  const venues = venueIds.length === 0 ? [] : await database.query<{ id: number; name: string }>('SELECT id, name FROM venue WHERE id IN (?)', [venueIds]);
  const venueName = new Map(venues.map(({ id, name }) => [id, name]));
  return ({ day, half, topic, venueId, place, teacherIds }) => ({
    day,
    half,
    topic,
    place: (venueId === null ? undefined : venueName.get(venueId)) ?? place,
    teachers: teacherIds.map((id) => teachers.get(id)?.name ?? '').toSorted(),
  });
}
