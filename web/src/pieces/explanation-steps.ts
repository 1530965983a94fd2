import type { ExplanationLine } from '../api/people';
import { dictionary } from '../words/dictionary';

type Step = ExplanationLine['step'];

/** The stations of the fixed order of evaluation, as the rules name them. */
export const stepWords = dictionary({
  zh: {
    not_accepted: '不予采信',
    not_counted: '不计',
    rate: '折算',
    item_cap: '单项上限',
    same_once: '同一成果计一次',
    spread: '分年计入',
    times: '次数限制',
    limit: '限额',
    bucket_cap: '分类上限',
    penalty: '扣减',
    opening: '期初',
    carry_in: '上年结转',
    deemed: '视同',
    total_rounding: '合计取整',
    total: '合计',
    decision: '个案认定',
    requirement: '要求',
    verdict: '结论',
    consequence: '结果建议',
    carry_out: '结转下年',
    flag: '提示',
  } satisfies Record<Step, string>,
  en: {
    not_accepted: 'Not accepted',
    not_counted: 'Not counted',
    rate: 'Rate',
    item_cap: 'Cap per item',
    same_once: 'Same achievement once',
    spread: 'Spread over years',
    times: 'Times a year',
    limit: 'Limit',
    bucket_cap: 'Cap of the bucket',
    penalty: 'Deduction',
    opening: 'Opening balance',
    carry_in: 'Carried in',
    deemed: 'Deemed',
    total_rounding: 'Rounding of the total',
    total: 'Total',
    decision: 'Decision',
    requirement: 'Requirement',
    verdict: 'Verdict',
    consequence: 'Advice',
    carry_out: 'Carried to next year',
    flag: 'Note',
  },
});

const AFTER_THE_SUM: readonly Step[] = ['total', 'decision', 'requirement', 'verdict', 'consequence', 'carry_out', 'flag'];

/** The sum row says it already. */
export function repeatsTheSum(step: Step): boolean {
  return step === 'total';
}

/** Whether a line stands above the sum, as part of it, or below, as what follows from it. */
export function isPartOfSum(step: Step): boolean {
  return !AFTER_THE_SUM.includes(step);
}
