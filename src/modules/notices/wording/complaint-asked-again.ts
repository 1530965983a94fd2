import type { Wording } from './wording';

export interface AskedAgainFacts {
  readonly complaintId: number;
  readonly body: string;
}

export const complaintAskedAgain: Wording<AskedAgainFacts> = {
  concerns: 'complaints.answer',
  name: { zh: '投诉建议追问', en: 'Asked again after an answer' },
  title: () => ({ zh: '您答复过的投诉建议有追问', en: 'Somebody asks again after your answer' }),
  lines: () => [{ zh: '追问可在原投诉建议中查看和答复。', en: 'The question stands on the same complaint or suggestion, and is answered there.' }],
  inboxLines: ({ body }) => [{ zh: `追问：“${body}”`, en: `The question: “${body}”` }],
  page: ({ complaintId }) => `/complaints/${complaintId}`,
};
