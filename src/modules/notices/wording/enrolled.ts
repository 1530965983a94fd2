import { classPage, sayDates } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Wording } from './wording';

const WAYS = {
  self: { zh: '您的报名已成功，无需审批。', en: 'You applied and are enrolled; no approval was needed.' },
  nomination: { zh: '由单位推荐录取。', en: 'Your unit nominated you.' },
  named: { zh: '按点名调训录取。', en: 'You are called up by name.' },
  substitution: { zh: '由单位调换，您接替他人的名额。', en: 'You take the place of somebody else.' },
  list: { zh: '按名单录取。', en: 'You are on the list of the class.' },
} as const;

export const enrolled: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '录取', en: 'Enrolled' },
  title: ({ title }) => ({ zh: `您已录取到“${title}”`, en: `You are enrolled in “${title}”` }),
  lines: (facts) => [sayDates(facts), WAYS[facts.path]],
  page: classPage,
};
