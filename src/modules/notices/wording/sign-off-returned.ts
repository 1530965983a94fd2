import type { Wording } from './wording';

export interface SignOffFacts {
  readonly year: number;
  readonly unitName: string;
  readonly reason: string;
}

export const signOffReturned: Wording<SignOffFacts> = {
  name: { zh: '名册退回', en: 'Roster returned' },
  title: ({ year, unitName }) => ({ zh: `${year} 年度考核名册退回“${unitName}”重新核对`, en: `The roster of ${year} was returned to “${unitName}”` }),
  lines: () => [{ zh: '请核对后重新签章。', en: 'Please check it and sign it off again.' }],
  inboxLines: ({ reason }) => [{ zh: `理由：${reason}`, en: `Reason: “${reason}”` }],
  page: ({ year }) => `/annual/${year}/sign-off`,
};
