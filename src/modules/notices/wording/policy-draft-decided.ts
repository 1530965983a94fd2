import { sayReason } from './class-facts';
import { policyDraftPage, type PolicyDraftFacts } from './policy-draft-waiting';
import type { Wording } from './wording';

export const policyDraftDecided: Wording<PolicyDraftFacts & { readonly confirmed: boolean; readonly reason: string }> = {
  concerns: 'policies.write',
  name: { zh: '政策草案办理结果', en: 'Policy drafts decided on' },
  title: ({ title, confirmed }) => (confirmed ? { zh: `政策草案“${title}”已确认`, en: `The policy draft “${title}” is confirmed` } : { zh: `政策草案“${title}”已退回`, en: `The policy draft “${title}” was returned` }),
  lines: ({ confirmed }) => [confirmed ? { zh: '可以决定从哪天起施行。', en: 'It can be decided from which day on it is in force.' } : { zh: '可以按退回的文本另起草案。', en: 'Another draft can be begun from its text.' }],
  inboxLines: ({ reason }) => sayReason(reason),
  page: policyDraftPage,
};
