import { dayInWords } from '../../../platform/documents/day-in-words';
import type { Sentence, Wording } from './wording';

export interface AnnualResultFacts {
  readonly year: number;
  readonly step: 'publicity' | 'closing' | 'sealed' | 'reopened';
  /** The last day for objections; null once the publicity is over. */
  readonly until: string | null;
  /** Of the paper by which it was sealed or opened again. */
  readonly documentNo: string;
}

const TITLES: Readonly<Record<AnnualResultFacts['step'], (year: number) => Sentence>> = {
  publicity: (year) => ({ zh: `${year} 年度学分考核结果开始公示`, en: `The results of ${year} are published` }),
  closing: (year) => ({ zh: `${year} 年度考核公示异议即将截止`, en: `Objections to the results of ${year} end soon` }),
  sealed: (year) => ({ zh: `${year} 年度学分已确认封存`, en: `The credits of ${year} are confirmed and sealed` }),
  reopened: (year) => ({ zh: `${year} 年度学分考核重新打开`, en: `The assessment of ${year} is open again` }),
};

export const annualResult: Wording<AnnualResultFacts> = {
  concerns: 'person',
  name: { zh: '年度考核结果', en: 'Annual result' },
  title: ({ year, step }) => TITLES[step](year),
  lines: ({ until }) => (until === null ? [] : [{ zh: `请核对本人结果；有异议的，请在 ${dayInWords(until, 'zh')} 及以前提出。`, en: `Please look at your result; objections are accepted until ${dayInWords(until, 'en')}.` }]),
  inboxLines: ({ documentNo }) => (documentNo === '' ? [] : [{ zh: `依据：${documentNo}`, en: `By “${documentNo}”` }]),
  page: ({ year }) => `/annual/${year}/publicity`,
};
