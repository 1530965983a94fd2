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

  test('has another digest when anything is another', () => {
    const changes: Partial<Outcome>[] = [{}, { verdict: 'not_met' }, { flags: [] }, { carryOut: [] }, { buckets: { ...outcome.buckets, online: 1 } }, { requirements: outcome.requirements.slice(1) }];
    const digests = changes.map((change) => packOutcome(layout, { ...outcome, ...change }).digest);
    expect(new Set(digests).size).toBe(changes.length);
  });
});
