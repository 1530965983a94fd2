import { dayInWords } from '../../../platform/documents/day-in-words';
import type { Sentence, Wording } from './wording';

export interface AnnualDueFacts {
  readonly year: number;
  readonly step: string;
  readonly dueOn: string;
}

const STEPS: Readonly<Record<string, Sentence>> = {
  collecting: { zh: '归集学分', en: 'collecting' },
  counting: { zh: '汇总计算', en: 'counting' },
  recheck: { zh: '异议复核', en: 'answering objections' },
  confirmed: { zh: '封存', en: 'sealing' },
};

const stepName = (step: string): Sentence => STEPS[step] ?? { zh: '当前环节', en: 'the present step' };

export const annualDue: Wording<AnnualDueFacts> = {
  concerns: 'assessment.manage',
  name: { zh: '年度考核临期提醒', en: 'Annual assessment due' },
  title: ({ year, step }) => ({ zh: `${year} 年度考核“${stepName(step).zh}”即将到期`, en: `Annual assessment of ${year}: ${stepName(step).en} is due soon` }),
  lines: ({ dueOn }) => [{ zh: `截止 ${dayInWords(dueOn, 'zh')}。`, en: `Due on ${dayInWords(dueOn, 'en')}.` }],
  page: ({ year }) => `/annual/${year}`,
};
