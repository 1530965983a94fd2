import type { Rule, Text } from '#credit-rules';
import type { KnownPolicy } from './live-system';
import type { RedLine } from './red-line';

const UNITS_OF_TIME: ReadonlySet<unknown> = new Set(['minute', 'second']);
const FIELD_OF_TIME = /(minutes|seconds|duration)$/i;

/** Whether a rule turns minutes or seconds into credits: its unit, what it measures by, or a field that it reads. */
export function countsDuration(rule: Rule): boolean {
  return speaksOfDuration(rule, '');
}

function speaksOfDuration(value: unknown, key: string): boolean {
  if (Array.isArray(value)) return value.some((one) => speaksOfDuration(one, key));
  if (typeof value === 'object' && value !== null) return Object.entries(value).some(([inner, one]) => FIELD_OF_TIME.test(inner) || speaksOfDuration(one, isCondition(inner) ? key : inner));
  return ((key === 'unit' || key === 'per') && UNITS_OF_TIME.has(value)) || ((key === 'from' || key === 'byField' || key === 'held') && FIELD_OF_TIME.test(String(value)));
}

/** `{ unit: { in: ['minute'] } }` is still about the unit. */
function isCondition(key: string): boolean {
  return key === 'in' || key === 'is';
}

export const noDurationBasis: RedLine = {
  id: 'no_duration_basis',
  title: { zh: '学习时长不作考核依据', en: 'Study duration is no basis of the assessment' },
  rule: { zh: '不得以学习时长作为考核依据。学分来自完成的单元、通过的测试和参加的培训班。', en: 'Study duration is never an assessment basis. Credits come from completed units, passed tests and attended classes.' },
  look({ policies }) {
    const judged = policies.map((known) => ({ ...known, rules: known.policy.rules.filter(countsDuration) }));
    const timed = judged.filter(({ rules }) => rules.length > 0);
    const [inForce, kept] = [timed.filter(({ inForceIn }) => inForceIn.length > 0), timed.filter(({ inForceIn }) => inForceIn.length === 0)];
    const current = policies.filter(({ inForceIn }) => inForceIn.length > 0);
    return {
      standing: inForce.length > 0 ? 'present' : kept.length > 0 ? 'off' : 'absent',
      looked: {
        zh: `逐条检查 ${policies.length} 个政策版本的 ${sumOf(policies)} 条折算规则，其中启用 ${current.length} 个版本、${sumOf(current)} 条规则`,
        en: `Read each of the ${sumOf(policies)} rules of ${policies.length} policy versions, of which ${current.length} with ${sumOf(current)} rules are in force`,
      },
      found: [...inForce.map(sayInForce), ...kept.map(sayKept)],
    };
  },
};

function sumOf(policies: readonly KnownPolicy[]): number {
  return policies.reduce((sum, { policy }) => sum + policy.rules.length, 0);
}

type Timed = KnownPolicy & { readonly rules: readonly Rule[] };

function sayInForce({ policy, inForceIn, rules }: Timed): Text {
  return {
    zh: `${inForceIn.join('、')} 年度启用的《${policy.title.zh}》第 ${policy.version} 版按分钟折算：${rules.map(({ title }) => title.zh).join('、')}`,
    en: `${policy.title.en}, version ${policy.version}, in force in ${inForceIn.join(', ')}, counts minutes: ${rules.map(({ title }) => title.en).join(', ')}`,
  };
}

function sayKept({ policy, rules }: Timed): Text {
  return {
    zh: `政策库中的《${policy.title.zh}》第 ${policy.version} 版有按分钟折算的规则（${rules.map(({ title }) => title.zh).join('、')}），没有启用`,
    en: `${policy.title.en}, version ${policy.version}, has rules that count minutes (${rules.map(({ title }) => title.en).join(', ')}) and is not in force`,
  };
}
