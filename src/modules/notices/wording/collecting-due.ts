import { dayInWords } from '../../../platform/documents/day-in-words';
import type { Wording } from './wording';

export interface CollectingFacts {
  readonly year: number;
  readonly dueOn: string | null;
  /** The last day is near; otherwise the collecting has begun. */
  readonly near: boolean;
}

export const collectingDue: Wording<CollectingFacts> = {
  concerns: 'assessment.sign-off',
  name: { zh: '年度学分归集', en: 'Collecting of the year' },
  title: ({ year, near }) => (near ? { zh: `${year} 年度学分归集即将截止`, en: `Collecting the credits of ${year} ends soon` } : { zh: `${year} 年度考核启动，开始归集学分`, en: `The assessment of ${year} is open, and its credits are collected` }),
  lines: ({ dueOn }) => [
    ...(dueOn === null ? [] : [{ zh: `归集截止 ${dayInWords(dueOn, 'zh')}。`, en: `Collected until ${dayInWords(dueOn, 'en')}.` }]),
    { zh: '请完成本单位的学分登记、申报和审核，之后核对名册并签章。', en: 'Please complete your unit’s records, claims and reviews; then the roster is checked and signed.' },
  ],
  page: ({ year }) => `/annual/${year}`,
};
