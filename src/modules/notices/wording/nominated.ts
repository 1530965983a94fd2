import { classPage, sayDates } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Sentence, Wording } from './wording';

/** By their unit, and not seated for good yet. */
export const nominated: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '单位推荐', en: 'Nominated by the unit' },
  title: ({ title }) => ({ zh: `单位推荐您参加“${title}”`, en: `Your unit nominates you for “${title}”` }),
  lines: (facts) => [sayDates(facts), sayWhatFollows(facts)],
  page: classPage,
};

function sayWhatFollows({ to }: EnrolmentFacts): Sentence {
  return to === 'waiting'
    ? { zh: '名额已满，您在候补名单，有名额时按先后递补。', en: 'All seats are taken: you are on the waiting list, in the order of acceptance.' }
    : { zh: '名额已为您保留，待组织部审批。因故不能参加的，请联系本单位人事。', en: 'A seat is held for you while the organisation department decides. If you cannot come, tell your unit’s personnel office.' };
}
