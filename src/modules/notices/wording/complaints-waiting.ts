import type { Wording } from './wording';

export const complaintsWaiting: Wording<{ readonly day: string }> = {
  concerns: 'complaints.answer',
  name: { zh: '投诉建议待答复', en: 'Complaints and suggestions to answer' },
  title: () => ({ zh: '有投诉建议待您答复', en: 'Complaints or suggestions wait for your answer' }),
  lines: () => [{ zh: '按提交先后列出。每天只通知一次。', en: 'The list shows the longest waiting first. You are told once a day.' }],
  page: () => '/complaints-to-answer',
};
