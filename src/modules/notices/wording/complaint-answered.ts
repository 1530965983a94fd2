import type { Wording } from './wording';

export interface ComplaintFacts {
  readonly complaintId: number;
  readonly to: 'answered' | 'closed';
  readonly body: string;
}

/** Everybody who is signed in may complain, so every inbox may hear of it. */
export const complaintAnswered: Wording<ComplaintFacts> = {
  concerns: 'notices.read',
  name: { zh: '投诉建议答复', en: 'Complaints and suggestions answered' },
  title: ({ to }) =>
    to === 'answered' ? { zh: '您提交的投诉建议已有答复', en: 'What you handed in was answered' } : { zh: '您提交的投诉建议已办结', en: 'What you handed in was closed' },
  lines: () => [{ zh: '答复可在“投诉建议”中查看。', en: 'The answer stands under “Complaints and suggestions”.' }],
  inboxLines: ({ body }) => (body === '' ? [] : [{ zh: `答复：“${body}”`, en: `The answer: “${body}”` }]),
  page: ({ complaintId }) => `/complaints/${complaintId}`,
};
