import { classPage, sayDates, type ClassFacts } from './class-facts';
import type { Wording } from './wording';

export interface CancellationFacts extends ClassFacts {
  readonly reason: string;
}

export const classCancelled: Wording<CancellationFacts> = {
  concerns: 'person',
  name: { zh: '培训班取消', en: 'Class cancelled' },
  title: ({ title }) => ({ zh: `“${title}”已取消`, en: `“${title}” is cancelled` }),
  lines: (facts) => [sayDates(facts), { zh: '您的报名随之取消，不需要办理退出。', en: 'Your enrolment is cancelled with it; there is nothing for you to do.' }],
  inboxLines: ({ reason }) => (reason === '' ? [] : [{ zh: `原因：${reason}`, en: `Reason: ${reason}` }]),
  page: classPage,
};
