import { dayInWords } from '../../../platform/documents/day-in-words';
import type { Wording } from './wording';

export interface AnnualStepFacts {
  readonly year: number;
  readonly step: 'unit_review' | 'publicity' | 'sealed' | 'reopened';
  /** The last day for what it asks; null where it asks nothing. */
  readonly until: string | null;
  /** Of the paper by which it was sealed or opened again. */
  readonly documentNo: string;
}

const TITLES: Readonly<Record<AnnualStepFacts['step'], (year: number) => { readonly zh: string; readonly en: string }>> = {
  unit_review: (year) => ({ zh: `请核对 ${year} 年度考核名册并签章`, en: `Please check and sign off the roster of ${year}` }),
  publicity: (year) => ({ zh: `${year} 年度学分考核结果开始公示`, en: `The results of ${year} are published` }),
  sealed: (year) => ({ zh: `${year} 年度学分已确认封存`, en: `The credits of ${year} are confirmed and sealed` }),
  reopened: (year) => ({ zh: `${year} 年度学分考核重新打开`, en: `The assessment of ${year} is open again` }),
};

export const annualStep: Wording<AnnualStepFacts> = {
  name: { zh: '年度考核', en: 'Annual assessment' },
  title: ({ year, step }) => TITLES[step](year),
  lines: ({ step, until }) => {
    if (step === 'publicity') return [{ zh: `请核对本人结果；有异议的，请在 ${until === null ? '' : dayInWords(until, 'zh')} 前提出。`, en: `Please look at your result; objections are accepted until ${until === null ? 'the last day' : dayInWords(until, 'en')}.` }];
    return until === null ? [] : [{ zh: `截至 ${dayInWords(until, 'zh')}。`, en: `Until ${dayInWords(until, 'en')}.` }];
  },
  inboxLines: ({ documentNo }) => (documentNo === '' ? [] : [{ zh: `依据：${documentNo}`, en: `By ${documentNo}` }]),
  page: ({ year, step }) => (step === 'unit_review' ? `/annual/${year}/sign-off` : `/annual/${year}/publicity`),
};
