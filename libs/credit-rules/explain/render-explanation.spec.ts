import { compilePolicy } from '../compiled-policy';
import type { Fact, PersonYear } from '../facts';
import { shippedPolicies } from '../policies/shipped-policies';
import type { Policy } from '../policy/policy-document';
import { fact, personYear, policyWith, title } from '../testing/make-facts';
import { renderExplanation } from './render-explanation';

function sentences(policy: Policy | undefined, facts: Fact[], more: Partial<PersonYear> = {}, language: 'zh' | 'en' = 'zh'): string[] {
  return renderExplanation(compilePolicy(policy as Policy).explain(personYear(facts, more)).lines, language);
}

describe('explanations', () => {
  it('say fact, rate, result and clause', () => {
    const policy = policyWith({ rules: [{ id: 'core', title: title('core'), clause: '第七条', when: {}, rate: { credits: 6, per: 'day' } }] });
    expect(sentences(policy, [fact('party_school_core', 5)])[0]).toBe('5 天 × 6 学分/天 = 30；第七条');
    expect(sentences(policy, [fact('party_school_core', 5)], {}, 'en')[0]).toBe('5 days × 6 credits/day = 30; 第七条');
  });

  it('follow a person-year from facts to what is carried out', () => {
    const facts = [
      fact('party_school_core', 5, { startsOn: '2026-03-02' }),
      fact('external_training', 10, { startsOn: '2026-04-02' }),
      fact('overseas', 16, { startsOn: '2026-05-02' }),
      fact('published_paper', 1, { startsOn: '2026-06-01', attributes: { organiserLevel: 'provincial' }, achievementKey: 'a' }),
      fact('published_paper', 1, { startsOn: '2026-06-02', attributes: { organiserLevel: 'national' }, achievementKey: 'a' }),
      fact('degree_study', 20, { startsOn: '2026-07-01' }),
      fact('degree_study', 10, { startsOn: '2026-07-02' }),
      fact('online_required', 9.5, { startsOn: '2026-08-02' }),
    ];
    const more: Partial<PersonYear> = {
      carryIn: [{ bucket: 'elective', amount: 500, fromYear: 2025, expiresAfterYear: 2026 }],
      decisions: [{ kind: 'reduction', requirement: 'total_min', percent: 50, reason: '援派半年' }],
    };
    expect(sentences(shippedPolicies['nanjing-2010'], facts, more)).toEqual([
      '5 天 × 6 学分/天 = 30；表一 必修',
      '10 天 × 6 学分/天 = 60；表一 必修',
      '单项最多 48：60 → 48；表一 必修',
      '16 天，最高一档：每项 48 学分 = 48；表一 必修',
      '每项 24 学分 = 24；表一 必修',
      '每项 48 学分 = 48；表一 必修',
      '自带 20 学分 = 20；表二 选修',
      '自带 10 学分 = 10；表二 选修',
      '自带 9.5 学分 = 9.5；表一 必修',
      '同一论文：同一项只计最高一次，减 24；表一 必修',
      '学历学位教育每年：合计最多 24，实有 30，此项 10 → 4；表二 选修',
      '2025 年结转 5，计入 5；表二 选修',
      '学分合计 212.5 学分',
      '经审定减少“总学分” 50%：援派半年',
      '必修学分：要求 56 学分，计入 183.5 学分，达到；学分要求',
      '总学分：要求 42 学分（条款为 84），计入 212.5 学分，达到；学分要求',
      '网络必修学分：要求 10 学分，计入 9.5 学分，还差 0.5；学分要求',
      '网络学习学分：要求 40 学分，计入 9.5 学分，还差 30.5；学分要求',
      '系统建议：未达到要求',
      '183.5 超出 56 的部分结转下年：127.5（有效至 2027 年）；表二 选修',
    ]);
  });

  it.each<[string, string, Fact, string]>([
    ['yunnan-online-2024', 'a step and a bonus', fact('online_elective', 1799, { unit: 'second', attributes: { testPassed: true } }), '29.98… 分钟，不满 30 分钟：每项 0.5 学时 + 随学测试通过 每项 0.5 学时 = 1；学时认定'],
    ['guangzhou-2007', 'a converted quantity', fact('party_school_core', 9, { unit: 'class_hour' }), '9 学时 = 1.5 天 × 6 学分/天 = 9；学分计算'],
    ['zhejiang-sample', 'a rate for several units', fact('online_elective', 50, { unit: 'minute' }), '50 分钟 × 1 学分/40 分钟 = 1.25；样例三'],
    ['national-2023', 'a gate', fact('party_school_core', 42, { unit: 'class_hour', extra: { leaveHours: 7, plannedHours: 42 } }), '未达到“请假不超过总学时的 1/7”，不计；N5'],
  ])('%s: %s', (code, _title, one, sentence) => expect(sentences(shippedPolicies[code], [one])[0]).toBe(sentence));

  it('are complete in English', () => {
    const facts = [fact('external_training', 10), fact('film_evening', 1)];
    for (const sentence of sentences(shippedPolicies['national-2023'], facts, { profile: { rank: '一级科员' } }, 'en')) {
      expect(sentence).not.toMatch(/\p{Script=Han}/u);
    }
  });
});
