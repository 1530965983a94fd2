import { sayHalfDay, sayReason, type ClassFacts, type HalfDay } from './class-facts';
import type { Sentence, Wording } from './wording';

export interface LeaveFacts extends ClassFacts {
  readonly approved: boolean;
  readonly from: HalfDay;
  readonly until: HalfDay;
  readonly reason: string;
}

export const leaveDecided: Wording<LeaveFacts> = {
  concerns: 'person',
  name: { zh: '请假审批', en: 'Leave decided' },
  title: ({ title, approved }) =>
    approved ? { zh: `“${title}”请假已批准`, en: `Your leave from “${title}” is approved` } : { zh: `“${title}”请假未获批准`, en: `Your leave from “${title}” is not approved` },
  lines: ({ from, until, approved }) => [
    sayHalfDays(from, until),
    approved ? { zh: '回来后请销假。', en: 'Report back when you return.' } : { zh: '请按时上课。', en: 'You are expected in class.' },
  ],
  inboxLines: ({ reason }) => sayReason(reason),
  page: ({ classId }) => `/my-classes/${classId}`,
};

/** One half-day is said once. */
function sayHalfDays(from: HalfDay, until: HalfDay): Sentence {
  const [first, last] = [sayHalfDay(from), sayHalfDay(until)];
  return first.zh === last.zh ? first : { zh: `${first.zh}至${last.zh}`, en: `From ${first.en} to ${last.en}` };
}
