import { ANNUAL_STATE_TERMS, midSentence } from '#contracts';
import { dayInWords } from '../../../platform/documents/day-in-words';
import { sayReason } from './class-facts';
import type { Sentence, Wording } from './wording';

interface Turn {
  readonly title: Sentence;
  readonly next: Sentence;
  readonly page?: string;
}

const TURNS = {
  collecting: { title: { zh: '名册已形成，开始归集学分', en: 'the roster is taken, credits are collected' }, next: { zh: '归集期满后，交各单位核对签章。', en: 'Hand it to the units when the collecting is over.' } },
  unit_review: { title: { zh: '已交各单位核对签章', en: 'the units look at the roster' }, next: { zh: '全部单位签章后可以汇总计算。', en: 'It can be counted when every unit has signed.' }, page: '/sign-off' },
  signed: { title: { zh: '全部单位已签章', en: 'every unit has signed' }, next: { zh: '可以汇总计算。', en: 'It can be counted now.' } },
  counted: { title: { zh: '汇总计算完成', en: 'the roster is counted' }, next: { zh: '请核对结果，再办理下一步。', en: 'Look at the results, then go on.' } },
  publicity: { title: { zh: '结果开始公示', en: 'the results are published' }, next: { zh: '异议期内收到的异议，由两人分别核查、审定。', en: 'Objections are looked into by one person and decided by another.' }, page: '/objections' },
  recheck: { title: { zh: '进入异议复核', en: 'objections are looked into' }, next: { zh: '全部异议答复后可以确认结果。', en: 'The results can be confirmed when every objection is answered.' } },
  confirmed: { title: { zh: '结果已确认，待封存', en: 'the results are confirmed and wait for the seal' }, next: { zh: '由确认人以外的另一人核对并封存。', en: 'Somebody else than who confirmed looks and seals.' }, page: '/seal' },
  sealed: { title: { zh: '已封存', en: 'it is sealed' }, next: { zh: '可导出年度考核用表，并逐人办理考核提示。', en: 'Export it for the appraisal, and decide on the advice person by person.' }, page: '/appraisal' },
} as const satisfies Readonly<Record<string, Turn>>;

export interface AnnualTurnFacts {
  readonly year: number;
  readonly turn: keyof typeof TURNS;
  /** Returned to it, or opened again, for this reason. */
  readonly back: boolean;
  readonly reason: string;
  /** The last day of the step, where it has one. */
  readonly dueOn: string | null;
  /** People who could not be counted. */
  readonly failed: number;
}

export function isTurn(state: string): state is AnnualTurnFacts['turn'] {
  return Object.hasOwn(TURNS, state);
}

function isState(turn: string): turn is keyof typeof ANNUAL_STATE_TERMS {
  return Object.hasOwn(ANNUAL_STATE_TERMS, turn);
}

export const annualTurn: Wording<AnnualTurnFacts> = {
  concerns: 'assessment.manage',
  name: { zh: '年度考核进度', en: 'Steps of the annual assessment' },
  title: ({ year, turn, back }) => {
    if (back && isState(turn)) return { zh: `${year} 年度考核退回“${ANNUAL_STATE_TERMS[turn].zh}”环节`, en: `The annual assessment of ${year} went back to ${midSentence(ANNUAL_STATE_TERMS[turn])}` };
    const { zh, en } = TURNS[turn].title;
    return { zh: `${year} 年度考核：${zh}`, en: `Annual assessment of ${year}: ${en}` };
  },
  lines: ({ turn, dueOn, failed }) => [
    ...(failed > 0 ? [{ zh: `${failed} 人未能计算，请先处理。`, en: `${failed} people could not be counted; see to them first.` }] : []),
    TURNS[turn].next,
    ...(dueOn === null ? [] : [{ zh: `本环节截止 ${dayInWords(dueOn, 'zh')}。`, en: `The step is due on ${dayInWords(dueOn, 'en')}.` }]),
  ],
  inboxLines: ({ reason }) => sayReason(reason),
  page: ({ year, turn }) => `/annual/${year}${(TURNS[turn] as Turn).page ?? ''}`,
};
