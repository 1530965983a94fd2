import type { Wording } from './wording';

export interface ClaimsWaitingFacts {
  readonly step: 'submitted' | 'passed_up';
}

export const claimsWaiting: Wording<ClaimsWaitingFacts> = {
  concerns: 'claims.review',
  name: { zh: '学分申报待审核', en: 'Claims to review' },
  title: ({ step }) => (step === 'submitted' ? { zh: '有学分申报待您初审', en: 'Claims wait for your first review' } : { zh: '有学分申报待您复审', en: 'Claims wait for your upper review' }),
  lines: () => [{ zh: '按等待时间先后列出，可成批办理。每天只通知一次。', en: 'The list shows the longest waiting first; several can be decided at once. You are told once a day.' }],
  page: () => '/claim-reviews',
};
