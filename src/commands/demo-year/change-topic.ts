import { readSessions, setTimetable } from '../../modules/classes/public';
import type { Transaction } from '../../platform/database/database';
import type { ClassStory } from './class-story';
import type { YearStage } from './draw-up-year';

/** One half-day is about something else than was announced; place and teachers stay. */
export async function changeTopic(tx: Transaction, { calendar, actors: { school } }: YearStage, classId: number, { topicChanged }: Pick<ClassStory, 'topicChanged'>): Promise<void> {
  if (!topicChanged) return;
  const { session, topic, on } = topicChanged;
  const sessions = (await readSessions(tx, classId)).map((stored, index) => (index === session ? { ...stored, topic } : stored));
  await setTimetable(tx, classId, { sessions, onDaysOff: true }, school, calendar.at(on, '16:20'));
}
