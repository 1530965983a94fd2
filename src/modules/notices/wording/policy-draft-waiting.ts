import type { Wording } from './wording';

export interface PolicyDraftFacts {
  readonly draftId: number;
  readonly title: string;
}

/** Handed in it waits for a review, reviewed for its confirmation by somebody else again. */
export const policyDraftWaiting: Wording<PolicyDraftFacts & { readonly step: 'submitted' | 'reviewed' }> = {
  concerns: 'policies.review',
  name: { zh: '政策草案待审核、待确认', en: 'Policy drafts to review or confirm' },
  title: ({ title, step }) => (step === 'submitted' ? { zh: `政策草案“${title}”待您审核`, en: `The policy draft “${title}” waits for your review` } : { zh: `政策草案“${title}”待您确认`, en: `The policy draft “${title}” waits for your confirmation` }),
  lines: ({ step }) => [step === 'submitted' ? { zh: '审核前可核对算例，并对全部人员试算。', en: 'Before the review, see the worked cases and try the draft on everybody.' } : { zh: '确认后不能再改，由起草和审核以外的人办理。', en: 'Once confirmed it cannot be changed; somebody else than its authors and reviewer confirms it.' }],
  page: policyDraftPage,
};

export function policyDraftPage({ draftId }: PolicyDraftFacts): string {
  return `/policy-drafts/${draftId}`;
}
