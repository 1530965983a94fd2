import { classPage, sayDates } from './class-facts';
import type { EnrolmentFacts } from './enrolment-facts';
import type { Sentence, Wording } from './wording';

export const seatOffered: Wording<EnrolmentFacts> = {
  concerns: 'person',
  name: { zh: '候补递补', en: 'A seat from the waiting list' },
  title: ({ title }) => ({ zh: `候补递补：您已有“${title}”的名额`, en: `You have a seat in “${title}”` }),
  lines: (facts) => [sayDates(facts), sayWhatFollows(facts)],
  page: classPage,
};

function sayWhatFollows({ to }: EnrolmentFacts): Sentence {
  if (to === 'enrolled') return { zh: '您原在候补名单，现已录取。不能参加的，请在截止前退出，把名额让给下一位。', en: 'You were on the waiting list and are enrolled now. If you cannot come, withdraw in time so that the next person gets the seat.' };
  return to === 'pending_unit'
    ? { zh: '您原在候补名单，名额现已为您保留，待单位审批。', en: 'You were on the waiting list. The seat is held for you while your unit decides.' }
    : { zh: '您原在候补名单，名额现已为您保留，待组织部审批。', en: 'You were on the waiting list. The seat is held for you while the organisation department decides.' };
}
