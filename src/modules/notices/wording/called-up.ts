import { classPage, sayDates, type ClassFacts } from './class-facts';
import type { Wording } from './wording';

export const calledUp: Wording<ClassFacts> = {
  concerns: 'person',
  name: { zh: '点名调训', en: 'Called up by name' },
  title: ({ title }) => ({ zh: `点名调训：请参加“${title}”`, en: `You are called up for “${title}”` }),
  lines: (facts) => [
    sayDates(facts),
    { zh: '开放报名时自动录取，不需要申请。因故不能参加的，请联系本单位人事。', en: 'You are seated when enrolment opens; there is nothing to apply for. If you cannot come, tell your unit’s personnel office.' },
  ],
  page: classPage,
};
