import { type Policy, type Rate, type Condition, shippedPolicies } from '#credit-rules';
import { bucketProvisions, carryProvisions, limitProvisions } from '../document/counting-provisions';
import { judgingWords } from '../document/judging-words';
import { peopleProvisions, unitProvisions, verdictProvisions } from '../document/people-provisions';
import { cycleProvisions, requirementProvisions } from '../document/requirement-provisions';
import { ruleLines } from '../document/rule-provisions';
import { sayCondition } from './say-condition';
import { sayRate } from './say-rate';
import { speakerOf } from './speaker';

const nanjing = shippedPolicies['nanjing-2010'];
if (!nanjing) throw new Error('the Nanjing policy is not shipped');
const zh = speakerOf(nanjing, 'zh');
const en = speakerOf(nanjing, 'en');

describe('a rate in words', () => {
  it.each<[Rate, string, string]>([
    [{ credits: 6, per: 'day' }, '每天 6 学分', '6 credits per day'],
    [{ credits: 1, per: 'minute', every: 40 }, '每 40 分钟 1 学分', '1 credit for every 40 minutes'],
    [{ flat: 42 }, '每项 42 学分', '42 credits for each item'],
    [{ held: true }, '按课程、证书或备案载明的数值计', 'the value stated by the course, certificate or filing'],
    [
      { per: 'day', tiers: [{ upTo: 15, credits: 6, most: 24 }, { flat: 48 }] },
      '15 天以内（含）：每天 6 学分、最多 24 学分；其余：每项 48 学分',
      'up to and including 15 days: 6 credits per day, at most 24 credits; beyond: 48 credits for each item',
    ],
    [{ byField: 'attributes.organiserLevel', values: { municipal: 12, national: 48 } }, '按层级：市级 12 学分、国家级 48 学分', 'by level: municipal 12 credits, national 48 credits'],
  ])('%j', (rate, chinese, english) => {
    expect([sayRate(rate, { speaker: zh }), sayRate(rate, { speaker: en })]).toEqual([chinese, english]);
  });
});

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [{}, '全部'],
    [{ category: 'overseas' }, '类别为境外培训'],
    [{ unit: ['day', 'half_day'], category: { not: ['teaching'] } }, '计量单位为天、半天，且类别不是教学授课'],
    [{ not: { any: [{ 'profile.post': { atLeast: '县处级副职' } }, { 'profile.rank': { atLeast: '四级调研员' } }] } }, '不属于（职务不低于县处级副职，或职级不低于四级调研员）'],
    [{ share: { of: 'extra.leaveHours', in: 'extra.plannedHours', atMost: '1/7' } }, '请假学时占计划学时的比例不高于 1/7'],
  ])('%j', (condition, said) => {
    expect(sayCondition(condition, zh)).toBe(said);
  });
});

describe('every shipped policy can be read out', () => {
  const read = (policy: Policy, language: 'zh' | 'en') => {
    const speaker = speakerOf(policy, language);
    const judging = judgingWords[language];
    return JSON.stringify([
      ruleLines(policy, speaker),
      bucketProvisions(policy, speaker),
      limitProvisions(policy, speaker),
      requirementProvisions(policy, speaker),
      cycleProvisions(policy, speaker, judging),
      carryProvisions(policy, speaker),
      peopleProvisions(policy, speaker, judging),
      verdictProvisions(policy, speaker, judging),
      unitProvisions(policy, speaker, judging),
    ]);
  };

  it.each(Object.values(shippedPolicies).flatMap((policy) => [{ code: policy.code, language: 'zh' as const, policy }, { code: policy.code, language: 'en' as const, policy }]))('$code in $language', ({ policy, language }) => {
    expect(read(policy, language)).not.toMatch(/undefined|\[object|NaN/);
  });
});
