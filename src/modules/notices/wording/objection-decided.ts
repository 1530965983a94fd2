import type { Wording } from './wording';

export interface ObjectionFacts {
  readonly year: number;
  readonly upheld: boolean;
  readonly reason: string;
}

export const objectionDecided: Wording<ObjectionFacts> = {
  concerns: 'person',
  name: { zh: '异议答复', en: 'Objection answered' },
  title: ({ year, upheld }) =>
    upheld ? { zh: `您对 ${year} 年度公示结果的异议成立，已更正登记`, en: `Your objection of ${year} is upheld, and what was wrong is corrected` } : { zh: `您对 ${year} 年度公示结果的异议不成立`, en: `Your objection of ${year} is rejected` },
  lines: () => [{ zh: '经两人分别核查、审定。', en: 'Two people looked into it, one after the other.' }],
  inboxLines: ({ reason }) => [{ zh: `理由：${reason}`, en: `Reason: “${reason}”` }],
  page: ({ year }) => `/annual/${year}/publicity`,
};
