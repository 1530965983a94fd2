import { dayInWords } from '../../../platform/documents/day-in-words';
import type { Wording } from './wording';

export interface CreditsDueFacts {
  readonly year: number;
  readonly dueOn: string;
}

/** Told to those who had not met what is required when it was told: that they had not is read in the inbox only. */
export const creditsDue: Wording<CreditsDueFacts> = {
  concerns: 'person',
  name: { zh: '学分归集截止提醒', en: 'Collecting ends soon' },
  title: ({ year }) => ({ zh: `${year} 年度学分归集即将截止`, en: `Collecting the credits of ${year} ends soon` }),
  lines: ({ dueOn }) => [{ zh: `截止 ${dayInWords(dueOn, 'zh')}。还有学分要申报的，请在此前提交。`, en: `Collected until ${dayInWords(dueOn, 'en')}. Please declare what is still to be declared before then.` }],
  inboxLines: () => [{ zh: '按目前登记，本年度要求尚未达到；还缺什么见“我的学年”。', en: 'By what is registered so far, this year’s requirements are not met; “My year” shows what is missing.' }],
  page: () => '/my-year',
};
