import { classPage, sayHalfDay, type ClassFacts, type HalfDay } from './class-facts';
import type { Sentence, Wording } from './wording';

export interface SessionFacts extends HalfDay {
  readonly topic: string;
  readonly place: string;
  readonly teachers: readonly string[];
}

/** Without `before` a session was added, without `after` it is no more. */
export interface SessionChange {
  readonly before?: SessionFacts;
  readonly after?: SessionFacts;
}

export interface TimetableFacts extends ClassFacts {
  readonly changes: readonly SessionChange[];
  /** Changes that are not listed here. */
  readonly more: number;
}

export const timetableChanged: Wording<TimetableFacts> = {
  concerns: 'person',
  name: { zh: '课表调整', en: 'Timetable changed' },
  title: ({ title }) => ({ zh: `“${title}”课表有调整`, en: `The timetable of “${title}” has changed` }),
  lines: ({ changes, more }) => [
    ...changes.map(sayChange),
    ...(more > 0 ? [{ zh: `另有 ${more} 处调整，见课表。`, en: `${more} more; see the timetable.` }] : []),
  ],
  page: classPage,
};

function sayChange({ before, after }: SessionChange): Sentence {
  if (before && after) return sayDifferences(before, after);
  if (after) return { zh: `增加：${saySession(after).zh}`, en: `Added: ${saySession(after).en}` };
  return before ? { zh: `取消：${saySession(before).zh}`, en: `Dropped: ${saySession(before).en}` } : { zh: '', en: '' };
}

function saySession(session: SessionFacts): Sentence {
  const when = sayHalfDay(session);
  const where = session.place === '' ? '' : session.place;
  return { zh: `${when.zh}“${session.topic}”${where && `，${where}`}`, en: `${when.en}, “${session.topic}”${where && `, ${where}`}` };
}

/** Old → new, and only what differs. */
function sayDifferences(before: SessionFacts, after: SessionFacts): Sentence {
  const [old, now] = [sayHalfDay(before), sayHalfDay(after)];
  const moved = before.day !== after.day || before.half !== after.half;
  const parts: Sentence[] = [];
  if (moved) parts.push({ zh: `时间：${old.zh} → ${now.zh}`, en: `time: ${old.en} → ${now.en}` });
  if (before.topic !== after.topic) parts.push({ zh: `内容：“${before.topic}” → “${after.topic}”`, en: `topic: “${before.topic}” → “${after.topic}”` });
  if (before.place !== after.place) parts.push({ zh: `地点：${before.place || '未定'} → ${after.place || '未定'}`, en: `place: ${before.place || 'not decided'} → ${after.place || 'not decided'}` });
  const [teachersBefore, teachersAfter] = [before.teachers, after.teachers];
  if (teachersBefore.join() !== teachersAfter.join()) {
    parts.push({ zh: `教师：${teachersBefore.join('、') || '未定'} → ${teachersAfter.join('、') || '未定'}`, en: `teacher: ${teachersBefore.join(', ') || 'not decided'} → ${teachersAfter.join(', ') || 'not decided'}` });
  }
  const head = moved ? { zh: `“${before.topic}”`, en: `“${before.topic}”` } : { zh: `${old.zh}“${before.topic}”`, en: `${old.en}, “${before.topic}”` };
  return { zh: `${head.zh}：${parts.map(({ zh }) => zh).join('；')}`, en: `${head.en}: ${parts.map(({ en }) => en).join('; ')}` };
}
