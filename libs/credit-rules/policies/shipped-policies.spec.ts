import { compilePolicy } from '../compiled-policy';
import type { Fact, PersonProfile, PersonYear } from '../facts';
import type { Policy } from '../policy/policy-document';
import { parsePolicy } from '../schema/parse-policy';
import { fact, personYear } from '../testing/make-facts';
import { shippedPolicies } from './shipped-policies';

function compiled(code: string) {
  return compilePolicy(shippedPolicies[code] as Policy);
}

const DIVISION: PersonProfile = { post: '县处级副职', rank: '四级调研员' };
const SECTION: PersonProfile = { post: '乡科级正职', rank: '一级主任科员' };

describe('shipped policies', () => {
  it.each(Object.entries(shippedPolicies))('%s parses, has the code it is listed by, and says whether it is confirmed', (code, policy) => {
    expect(parsePolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ policy });
    expect(policy.code).toBe(code);
    expect(policy.confirmed).toBe(code !== 'zhejiang-sample');
  });
});

describe('Guangzhou', () => {
  const guangzhou = compiled('guangzhou-2007');
  const municipal = { organiserLevel: 'municipal' };

  it('3 days and 9 hours: 27', () => {
    const facts = [fact('party_school_core', 3), fact('party_school_core', 9, { unit: 'class_hour' })];
    expect(guangzhou.evaluate(personYear(facts)).total).toBe(2700);
  });

  it('80, of which 24 municipal: the total holds, the organiser minimum fails', () => {
    const facts = [fact('external_training', 4, { attributes: municipal }), fact('external_training', 56, { unit: 'class_hour', attributes: { organiserLevel: 'provincial' } })];
    const outcome = guangzhou.evaluate(personYear(facts));
    expect(outcome).toMatchObject({ total: 8000, buckets: { municipal: 2400 }, verdict: 'not_met' });
    expect(outcome.requirements.map((requirement) => requirement.met)).toEqual([true, false]);
  });

  it('degree study is deemed 42, once a year, unless recorded without proof or approval', () => {
    expect(guangzhou.evaluate(personYear([fact('degree_study', 12), fact('degree_study', 30)])).total).toBe(4200);
    expect(guangzhou.evaluate(personYear([fact('degree_study', 12, { attributes: { unitApproved: false } })])).total).toBe(0);
  });

  it('a surplus lives five years and is drawn oldest first, only as far as needed', () => {
    const carryIn = [
      { bucket: 'total', amount: 1000, fromYear: 2024, expiresAfterYear: 2029 },
      { bucket: 'total', amount: 500, fromYear: 2021, expiresAfterYear: 2026 },
      { bucket: 'total', amount: 900, fromYear: 2020, expiresAfterYear: 2025 },
    ];
    const outcome = guangzhou.evaluate(personYear([fact('external_training', 10, { attributes: municipal })], { carryIn }));
    expect(outcome.total).toBe(7200);
    expect(outcome.carryOut).toEqual([{ bucket: 'total', amount: 300, fromYear: 2024, expiresAfterYear: 2029 }]);
  });

  it('a surplus waits while nothing is asked, and every lot is accounted for in words', () => {
    const carryIn = [{ bucket: 'total', amount: 500, fromYear: 2021, expiresAfterYear: 2026 }, { bucket: 'total', amount: 700, fromYear: 2024, expiresAfterYear: 2029 }, { bucket: 'total', amount: 100, fromYear: 2020, expiresAfterYear: 2025 }];
    const exempt = guangzhou.evaluate(personYear([], { carryIn, decisions: [{ kind: 'exemption', reason: '援派' }] }));
    expect([exempt.total, exempt.carryOut]).toEqual([0, [{ bucket: 'total', amount: 700, fromYear: 2024, expiresAfterYear: 2029 }]]);
    const told = guangzhou.explain(personYear([fact('external_training', 11, { attributes: municipal })], { carryIn })).lines.filter(({ step }) => step === 'carry_in');
    expect(told.map(({ words, amount }) => [words.zh, amount])).toEqual([
      ['2020 年结转 1 已过有效期', 0],
      ['2021 年结转 5，计入 5', 500],
      ['2024 年结转 7，计入 1，余 6 留用至 2029 年', 100],
    ]);
    const enough = guangzhou.explain(personYear([fact('external_training', 13, { attributes: municipal })], { carryIn: carryIn.slice(0, 1) })).lines.find(({ step }) => step === 'carry_in');
    expect(enough?.words.zh).toBe('2021 年结转 5 本年无需使用，余 5 年末到期失效');
  });

  it('what is left of a lot in its last year lapses; the own surplus makes a new lot', () => {
    const carryIn = [{ bucket: 'total', amount: 500, fromYear: 2021, expiresAfterYear: 2026 }];
    const outcome = guangzhou.evaluate(personYear([fact('external_training', 13, { attributes: municipal })], { carryIn }));
    expect(outcome.carryOut).toEqual([{ bucket: 'total', amount: 600, fromYear: 2026, expiresAfterYear: 2031 }]);
  });

  it('division level: 380 in five years, of which 250 municipal', () => {
    const years = [2022, 2023, 2024, 2025, 2026].map((year) => personYear([fact('external_training', 13, { attributes: municipal })], { year, profile: DIVISION }));
    const [outcome] = guangzhou.evaluateCycle(years);
    expect(outcome).toMatchObject({ firstYear: 2022, lastYear: 2026, complete: true, total: 39000, verdict: 'met' });
    expect(guangzhou.evaluateCycle(years.slice(0, 4))[0]).toMatchObject({ complete: false, verdict: 'open' });
    expect(guangzhou.evaluateCycle(years.map((year) => ({ ...year, profile: SECTION })))).toEqual([]);
  });

  it.each([
    ['one year is left and the sum is not reached', [2022, 2023, 2024, 2025], ['cycle_at_risk:five_years']],
    ['two years are left', [2022, 2023, 2024], []],
    ['one year is left of one who came into the cycle later', [2024, 2025], []],
    ['it ends without the sum', [2022, 2023, 2024, 2025, 2026], ['cycle_not_met:five_years']],
    ['it ends so for one who came later, too', [2025, 2026], ['cycle_not_met:five_years']],
  ])('the year is told of its cycle when %s, as advice beside the same total and verdict', (_title, counted, flags) => {
    const years = counted.map((year) => personYear([fact('external_training', 12, { attributes: municipal })], { year, profile: DIVISION }));
    const [present, earlier] = [years.at(-1) as PersonYear, years.slice(0, -1)];
    const { flags: said, cycles, ...outcome } = guangzhou.evaluate(present, earlier);
    expect([said, cycles]).toMatchObject([flags, [{ cycle: 'five_years', firstYear: 2022, lastYear: 2026, total: counted.length * 7200 }]]);
    const { flags: without, ...alone } = guangzhou.evaluate(present);
    expect([outcome, without]).toEqual([alone, []]);
  });
});

describe('Yunnan online college', () => {
  const yunnan = compiled('yunnan-online-2024');

  it.each([
    ['30:00', 1800, 100],
    ['29:59', 1799, 50],
    ['15:01', 901, 50],
    ['15:00', 900, 25],
  ])('a course of %s', (_length, seconds, expected) => {
    expect(yunnan.evaluate(personYear([fact('online_elective', seconds, { unit: 'second' })])).total).toBe(expected);
  });

  it('a passed study test adds 0.5', () => {
    const course = fact('online_required', 15, { unit: 'minute', attributes: { testPassed: true } });
    expect(yunnan.evaluate(personYear([course])).total).toBe(75);
  });
});

describe('National 2023', () => {
  const national = compiled('national-2023');
  const online = fact('online_required', 50);
  const met = (facts: Fact[], profile: PersonProfile = SECTION) => national.evaluate(personYear([...facts, online], { profile })).verdict === 'met';

  it.each<[string, Fact, boolean]>([
    ['12 days recorded as 72 h', fact('external_training', 72, { unit: 'class_hour', startsOn: '2026-03-02', endsOn: '2026-03-13' }), true],
    ['12 days with 72 h beside', fact('external_training', 12, { extra: { classHours: 72 } }), true],
    ['11 days recorded as 91 h', fact('external_training', 91, { unit: 'class_hour', startsOn: '2026-03-02', endsOn: '2026-03-12' }), true],
    ['11 days with 91 h beside', fact('external_training', 11, { extra: { classHours: 91 } }), true],
    ['11 days recorded as 89 h', fact('external_training', 89, { unit: 'class_hour', startsOn: '2026-03-02', endsOn: '2026-03-12' }), false],
    ['11.5 days', fact('external_training', 11.5), false],
    ['24 half-days', fact('civil_servant_5x', 24), true],
  ])('N2, %s', (_title, training, expected) => expect(met([training])).toBe(expected));

  it('N3, online study is a separate duty and does not fill N2', () => {
    expect(met([fact('online_elective', 200)])).toBe(false);
    expect(national.evaluate(personYear([fact('external_training', 20)], { profile: SECTION })).verdict).toBe('not_met');
  });

  it('N1, division level has no yearly concentrated minimum but 550 hours or three months in five years', () => {
    expect(met([], DIVISION)).toBe(true);
    const years = (days: number): PersonYear[] => [2023, 2024, 2025, 2026, 2027].map((year) => personYear([fact('party_school_core', days)], { year, profile: DIVISION }));
    expect(national.evaluateCycle(years(18))[0]).toMatchObject({ firstYear: 2023, lastYear: 2027, verdict: 'met' });
    expect(national.evaluateCycle(years(17.5))[0]).toMatchObject({ verdict: 'not_met' });
  });

  it.each([
    ['exactly 1/7 of the hours', 6, true],
    ['more than 1/7 of the hours', 7, false],
  ])('N5, leave of %s', (_title, leaveHours, counts) => {
    const training = fact('party_school_core', 42, { unit: 'class_hour', extra: { leaveHours, plannedHours: 42 } });
    const outcome = national.evaluate(personYear([training], { profile: SECTION }));
    expect({ counts: outcome.total > 0, withdrawn: outcome.flags.includes('withdrawn') }).toEqual({ counts, withdrawn: !counts });
  });

  it('N4, training missing at the promotion is pending for a year, then missing', () => {
    const [pending, missing] = ['2026-03-01', '2025-12-01'].map((postSince) => {
      const { requirements } = national.evaluate(personYear([], { profile: { ...SECTION, postSince, promotedBeforeTraining: true } }));
      return requirements.find(({ id }) => id === 'after_promotion');
    });
    expect(pending).toMatchObject({ met: false, pending: true });
    expect(missing).toMatchObject({ met: false });
    expect(missing).not.toHaveProperty('pending');
  });

  it.each([
    ['nobody remembers it', [], undefined],
    ['it is remembered as done', [{ year: 2025, verdict: 'met', met: ['after_promotion'], notMet: [] }], true],
    ['it is remembered as missing', [{ year: 2025, verdict: 'not_met', met: [], notMet: ['after_promotion'] }], false],
  ])('N4, years later, when %s', (_title, history, expected) => {
    const profile = { ...SECTION, postSince: '2021-03-01', promotedBeforeTraining: true };
    const { requirements } = national.evaluate(personYear([], { profile, history }));
    expect(requirements.find(({ id }) => id === 'after_promotion')?.met).toBe(expected);
  });
});

describe('Zhejiang sample', () => {
  it.each<[string, Fact, number]>([
    ['3 an attended half-day', fact('civil_servant_5x', 5), 1500],
    ['attendance counts, not the planned length', fact('party_school_core', 5, { extra: { attendedHalfDays: 9 } }), 2700],
    ['2 a study-group session', fact('study_group', 1), 200],
    ['40 online minutes are 1', fact('online_elective', 50, { unit: 'minute' }), 125],
  ])('%s', (_title, one, expected) => expect(compiled('zhejiang-sample').evaluate(personYear([one])).total).toBe(expected));
});
