import { sayReason } from './class-facts';
import type { Sentence, Wording } from './wording';

export interface FilingFacts {
  readonly title: string;
  readonly to: 'approved' | 'refused';
  readonly reason: string;
}

const WHAT_FOLLOWS: Readonly<Record<FilingFacts['to'], Sentence>> = {
  approved: { zh: '活动结束后，可由此备案申报学分。', en: 'Once the activity is over, its credits can be declared by this filing.' },
  refused: { zh: '该活动不能申报学分；理由见系统内的通知。', en: 'The activity gives no credits; the notice in your inbox says why.' },
};

const whatFollows = ({ to }: FilingFacts): readonly Sentence[] => [WHAT_FOLLOWS[to]];
/** What somebody does outside classes is read in the inbox only. */
const whatItIs = ({ title, reason }: FilingFacts): readonly Sentence[] => [{ zh: `备案活动：“${title}”`, en: `What was filed: “${title}”` }, ...sayReason(reason)];

export const filingDecided: Wording<FilingFacts> = {
  concerns: 'person',
  name: { zh: '活动备案审核', en: 'Filings decided on' },
  title: ({ to }) => (to === 'approved' ? { zh: '您的活动备案已同意', en: 'Your filing is approved' } : { zh: '您的活动备案未同意', en: 'Your filing is refused' }),
  lines: whatFollows,
  inboxLines: whatItIs,
  page: () => '/my-filings',
};

/** Of a filing for the people of a unit, told to whoever filed it. */
export const unitFilingDecided: Wording<FilingFacts> = {
  concerns: 'claims.declare-batch',
  name: { zh: '单位活动备案审核', en: 'Filings of the unit decided on' },
  title: ({ to }) => (to === 'approved' ? { zh: '本单位活动备案已同意', en: 'The filing of your unit is approved' } : { zh: '本单位活动备案未同意', en: 'The filing of your unit is refused' }),
  lines: whatFollows,
  inboxLines: whatItIs,
  page: () => '/claim-filings',
};
