import type { Wording } from './wording';

export const filingsWaiting: Wording<{ readonly day: string }> = {
  concerns: 'claims.review-upper',
  name: { zh: '活动备案待审核', en: 'Filings to decide' },
  title: () => ({ zh: '有活动备案待您审核', en: 'Filings wait for your decision' }),
  lines: () => [{ zh: '须先备案的活动，备案同意后才能申报学分。每天只通知一次。', en: 'What has to be filed beforehand can be declared only once its filing is approved. You are told once a day.' }],
  page: () => '/claim-filings?filingState=submitted',
};
