import type { Wording } from './wording';

export interface ObjectionsWaitingFacts {
  readonly year: number;
  readonly step: 'raised' | 'proposed';
}

export const objectionsWaiting: Wording<ObjectionsWaitingFacts> = {
  concerns: 'objections.decide',
  name: { zh: '异议待办理', en: 'Objections to answer' },
  title: ({ year, step }) =>
    step === 'raised' ? { zh: `有 ${year} 年度公示异议待您核查`, en: `Objections of ${year} wait to be looked into` } : { zh: `有 ${year} 年度公示异议待您审定`, en: `Objections of ${year} wait for your decision` },
  lines: () => [{ zh: '核查、审定由两人分别办理。每天只通知一次。', en: 'One person looks into it and another decides. You are told once a day.' }],
  page: ({ year }) => `/annual/${year}/objections`,
};
