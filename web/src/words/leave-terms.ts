import { HALF_DAY_TERMS, LEAVE_KIND_TERMS, LEAVE_REVIEWER_TERMS, LEAVE_STATE_TERMS } from '#contracts';
import { dictionary, termsOf } from './dictionary';

const [states, kinds, reviewers, halves] = [termsOf(LEAVE_STATE_TERMS), termsOf(LEAVE_KIND_TERMS), termsOf(LEAVE_REVIEWER_TERMS), termsOf(HALF_DAY_TERMS)];

/** What offices call leave, its states and who decides on it; every page about leave says the same. */
export const leaveTerms = dictionary({
  zh: {
    ...states.zh, ...kinds.zh, ...reviewers.zh, ...halves.zh,
    span: (from: string, until: string) => (from === until ? from : `${from}至${until}`),
    halfDays: (count: number) => `${count} 个半天`,
  },
  en: {
    ...states.en, ...kinds.en, ...reviewers.en, ...halves.en,
    span: (from: string, until: string) => (from === until ? from : `${from} to ${until}`),
    halfDays: (count: number) => `${count} half-day${count === 1 ? '' : 's'}`,
  },
});
