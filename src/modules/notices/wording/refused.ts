import { classPage, sayReason } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Wording } from './wording';

export const refused: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '审批未通过', en: 'Not approved' },
  title: ({ title }) => ({ zh: `报名未获批准：“${title}”`, en: `Not approved: “${title}”` }),
  lines: ({ from }) => [
    from === 'pending_unit'
      ? { zh: '单位未同意这次报名，名额已让出。', en: 'Your unit did not agree; the seat was given back.' }
      : { zh: '组织部未同意这次报名，名额已让出。', en: 'The organisation department did not agree; the seat was given back.' },
  ],
  inboxLines: ({ reason }) => sayReason(reason),
  page: classPage,
};
