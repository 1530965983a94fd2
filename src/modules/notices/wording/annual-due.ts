import { dayInWords } from '../../../platform/documents/day-in-words';
import type { Sentence, Wording } from './wording';

export interface AnnualDueFacts {
  readonly year: number;
  readonly step: string;
  readonly dueOn: string;
  /** Left out of what was told before it could be. */
  readonly passed?: boolean;
}

interface Step {
  readonly name: Sentence;
  /** What those who lead the year do now. */
  readonly next: Sentence;
  /** Where that is something else once the last day has passed. */
  readonly nextWhenPassed?: Sentence;
}

const STEPS: Readonly<Record<string, Step>> = {
  collecting: { name: { zh: '归集学分', en: 'collecting' }, next: { zh: '请督促各单位登记、审核，并按期交单位核对签章。', en: 'See that the units register and review in time, then hand the roster to them.' }, nextWhenPassed: { zh: '归集期已满，请交各单位核对签章，或调整截止日期。', en: 'The time for collecting is over: hand the roster to the units, or move the deadline.' } },
  unit_review: { name: { zh: '单位核对签章', en: 'review by the units' }, next: { zh: '还有单位未签章的，可催办，或写明理由先行汇总。', en: 'Where units have not signed, ask them, or go on with a written reason.' } },
  counting: { name: { zh: '汇总计算与公示', en: 'counting and publishing' }, next: { zh: '汇总完成并核对后即可公示。', en: 'Publish the results when they are counted and looked at.' } },
  publicity: { name: { zh: '公示与异议', en: 'publicity and objections' }, next: { zh: '异议期已满，可结束公示，进入异议复核。', en: 'No more objections are accepted: end the publicity and look into those there are.' } },
  recheck: { name: { zh: '异议复核与确认', en: 'answering objections and confirming' }, next: { zh: '全部异议答复后即可确认结果。', en: 'Confirm the results when every objection is answered.' } },
  confirmed: { name: { zh: '封存', en: 'sealing' }, next: { zh: '由确认人以外的另一人核对并封存。', en: 'Somebody else than who confirmed looks and seals.' } },
  sealed: { name: { zh: '考核提示办理', en: 'deciding on the advice' }, next: { zh: '还有考核提示没有逐人办理。', en: 'Some advice has not been decided person by person.' } },
};

const PRESENT: Step = { name: { zh: '当前环节', en: 'the present step' }, next: { zh: '请按期办理。', en: 'Please see to it in time.' } };

export const annualDue: Wording<AnnualDueFacts> = {
  concerns: 'assessment.manage',
  name: { zh: '年度考核到期提醒', en: 'Annual assessment due' },
  title: ({ year, step, passed = false }) => {
    const { zh, en } = (STEPS[step] ?? PRESENT).name;
    return passed ? { zh: `${year} 年度考核“${zh}”已到期`, en: `Annual assessment of ${year}: ${en} is overdue` } : { zh: `${year} 年度考核“${zh}”即将到期`, en: `Annual assessment of ${year}: ${en} is due soon` };
  },
  lines: ({ step, dueOn, passed = false }) => {
    const { next, nextWhenPassed = next } = STEPS[step] ?? PRESENT;
    return [{ zh: `截止 ${dayInWords(dueOn, 'zh')}。`, en: `Due on ${dayInWords(dueOn, 'en')}.` }, passed ? nextWhenPassed : next];
  },
  page: ({ year, step }) => (step === 'sealed' ? `/annual/${year}/appraisal` : `/annual/${year}`),
};
