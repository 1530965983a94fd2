import { classPage, sayDates } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Wording } from './wording';

export const approved: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '审批通过', en: 'Approved' },
  title: ({ title, to }) =>
    to === 'enrolled'
      ? { zh: `报名已批准：“${title}”`, en: `Approved: you are enrolled in “${title}”` }
      : { zh: `单位已同意您参加“${title}”`, en: `Your unit agrees that you take part in “${title}”` },
  lines: (facts) => [
    sayDates(facts),
    facts.to === 'enrolled'
      ? { zh: '审批已全部通过，您已录取。', en: 'All approvals are given.' }
      : { zh: '下一步由组织部审批，名额继续为您保留。', en: 'The organisation department decides next; your seat stays held.' },
  ],
  page: classPage,
};
