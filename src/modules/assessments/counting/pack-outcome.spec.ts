import { shippedPolicies, type Outcome, type Policy } from '#credit-rules';
import { layoutOf } from './outcome-layout';
import { packOutcome, unpackCategories, unpackOutcome } from './pack-outcome';

const layout = layoutOf(shippedPolicies['nanjing-2010'] as Policy);
const outcome: Outcome = {
  total: 13_000,
  ledgerTotals: { credits: 13_000 },
  buckets: { required: 10_000, elective: 3_000, online_required: 1_000, online: 4_000 },
  byCategory: [
    { ledger: 0, category: undefined, buckets: 2, amount: 3_000 },
    { ledger: 0, category: 'study_group', buckets: 1, amount: 10_000 },
  ],
  requirements: [
    { id: 'required_min', needed: 5_600, counted: 10_000, met: true },
    { id: 'total_min', needed: 8_400, counted: 13_000, met: true },
    { id: 'online_required_min', needed: 1_000, counted: 1_000, met: true },
    { id: 'online_min', needed: 4_000, counted: 4_000, met: true },
  ],
  carryOut: [{ bucket: 'elective', amount: 4_400, fromYear: 2026, expiresAfterYear: 2027 }],
  verdict: 'met',
  flags: ['rank_changed'],
};

const words = (id: string) => ({ id, title: { zh: id, en: id } });
const ROLLING = { ...words('three'), years: 3, kind: 'rolling' as const, requirements: [words('either')], everyYear: [{ ...words('either'), anyOf: [words('each')] }] };

describe('a packed outcome', () => {
  test.each<[string, Outcome]>([
    ['of somebody who meets everything', outcome],
    ['without flags or surplus', { ...outcome, flags: [], carryOut: [] }],
    ['with a surplus for no bucket and without an end', { ...outcome, carryOut: [{ bucket: 'total', amount: 100, fromYear: 2025 }] }],
    ['with excused, pending and advisory requirements', {
      ...outcome,
      requirements: [
        { id: 'required_min', needed: 5_600, counted: 0, met: false, excused: true },
        { id: 'total_min', needed: 8_400, counted: 0, met: false, pending: true },
        { id: 'online_min', needed: 4_000, counted: -100, met: false, advisory: true },
      ],
    }],
    ['of somebody exempt', { ...outcome, verdict: 'exempt', exempt: true }],
  ])('%s unpacks to what was packed', (_whose, counted) => {
    const { byCategory: _byCategory, ...rest } = counted;
    const packed = packOutcome(layout, counted);
    expect(unpackOutcome(layout, packed)).toEqual(rest);
    expect(unpackCategories(packed.byCategory)).toEqual([[0, -1, 2, 3_000], [0, layout.categories.indexOf('study_group'), 1, 10_000]]);
  });

  test('does not say by its digest which categories it consists of', () => {
    expect(packOutcome(layout, { ...outcome, byCategory: [] }).digest).toBe(packOutcome(layout, outcome).digest);
  });

  test('keeps how its cycles stand, and says nothing of them for whom none concerns: then its bytes are those of a policy without', () => {
    const guangzhou = layoutOf({ ...(shippedPolicies['guangzhou-2007'] as Policy), cycles: [...(shippedPolicies['guangzhou-2007']?.cycles ?? []), ROLLING] });
    const plain: Outcome = { total: 100, ledgerTotals: { credits: 100 }, buckets: { municipal: 100 }, byCategory: [], requirements: [], carryOut: [], verdict: 'met', flags: [] };
    const five = { cycle: 'five_years', firstYear: 2022, lastYear: 2026, complete: true, total: 36_000, verdict: 'not_met' as const, requirements: [{ id: 'five_year_total', needed: 38_000, counted: 36_000, met: false }] };
    const three = {
      cycle: 'three', firstYear: 2025, lastYear: 2027, complete: false, total: -200, verdict: 'open' as const,
      requirements: [{ id: 'either', needed: 100, counted: 0, met: false, pending: true as const }, { id: 'each@2025', needed: 1_500, counted: 100, met: true, partOf: 'either@2025' }],
    };
    const counted: Outcome = { ...plain, cycles: [five, three] };
    const packed = packOutcome(guangzhou, counted);
    const { byCategory: _none, ...kept } = counted;
    expect(unpackOutcome(guangzhou, packed)).toEqual(kept);
    expect([packOutcome(guangzhou, { ...plain, cycles: [] }), packed.digest === packOutcome(guangzhou, plain).digest]).toEqual([packOutcome(guangzhou, plain), false]);
  });

  test.each<[string, Partial<Outcome>, string]>([
    ['excluded', { verdict: 'excluded' }, 'outside'],
    ['exempt', { verdict: 'exempt', exempt: true }, 'outside'],
    ['an unmet requirement', { requirements: [{ id: 'total_min', needed: 1, counted: 0, met: false }] }, 'not_met'],
    ['an unmet one beside a pending one', { requirements: [{ id: 'total_min', needed: 1, counted: 0, met: false }, { id: 'online_min', needed: 1, counted: 0, met: false, pending: true }] }, 'not_met'],
    ['a pending requirement', { requirements: [{ id: 'total_min', needed: 1, counted: 0, met: false, pending: true }] }, 'pending'],
    ['only an advisory one unmet', { requirements: [{ id: 'total_min', needed: 1, counted: 0, met: false, advisory: true }] }, 'met'],
    ['an unmet part of a met one', { requirements: [{ id: 'total_min', needed: 1, counted: 0, met: false, partOf: 'required_min' }] }, 'met'],
  ])('of somebody with %s says so whatever the bands are called', (_what, change, attainment) => {
    expect(packOutcome(layout, { ...outcome, ...change }).attainment).toBe(attainment);
  });

  test('is refused when a result cannot keep it', () => {
    expect(() => packOutcome(layout, { ...outcome, flags: Array.from({ length: 12 }, (_, n) => `a_flag_of_some_length_${n}`) })).toThrow('longer than a result can keep');
  });

  test('has another digest when anything is another', () => {
    const changes: Partial<Outcome>[] = [{}, { verdict: 'not_met' }, { flags: [] }, { carryOut: [] }, { buckets: { ...outcome.buckets, online: 1 } }, { requirements: outcome.requirements.slice(1) }];
    const digests = changes.map((change) => packOutcome(layout, { ...outcome, ...change }).digest);
    expect(new Set(digests).size).toBe(changes.length);
  });
});
