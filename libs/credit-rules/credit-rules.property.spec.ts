import { array, assert, constantFrom, integer, property, record, type Arbitrary } from 'fast-check';
import { compilePolicy, type CompiledPolicy } from './compiled-policy';
import type { Fact, PersonYear } from './facts';
import { shippedPolicies } from './policies/shipped-policies';
import type { Policy } from './policy/policy-document';
import { compiledWith, fact, personYear, title } from './testing/make-facts';

const LEVELS = ['unit', 'municipal', 'provincial', 'national'] as const;
const CATEGORIES = ['party_school_core', 'civil_servant_5x', 'external_training', 'overseas', 'teaching', 'published_paper', 'study_group', 'online_required', 'online_elective', 'degree_study', 'in_house_training'] as const;

const anyFact: Arbitrary<Fact> = record({
  category: constantFrom(...CATEGORIES),
  quarters: integer({ min: 1, max: 120 }),
  level: constantFrom(...LEVELS),
  day: integer({ min: 1, max: 28 }),
  achievementKey: constantFrom('', 'a', 'b'),
  title: constantFrom('x', 'y'),
}).map(({ category, quarters, level, day, ...rest }) =>
  fact(category, quarters / 4, { ...rest, attributes: { organiserLevel: level }, startsOn: `2026-05-${String(day).padStart(2, '0')}` }),
);

const manyFacts = array(anyFact, { maxLength: 25 });

/** A policy in which every kind of cut is at work. */
function cutting({ itemCap = 20, limit = 40, bucketMax = 60 } = {}): CompiledPolicy {
  return compiledWith({
    buckets: [
      { id: 'a', title: title('a'), max: bucketMax },
      { id: 'b', title: title('b'), maxShare: 60 },
      { id: 'online', title: title('online'), when: { category: ['online_required', 'online_elective'] } },
    ],
    rules: [
      { id: 'paper', title: title('paper'), when: { category: 'published_paper' }, rate: { byField: 'attributes.organiserLevel', values: { municipal: 12, provincial: 24, national: 48 } }, itemCap, buckets: ['a'] },
      { id: 'online', title: title('online'), when: { category: ['online_required', 'online_elective'] }, rate: { held: true }, rounding: { step: 0.5, mode: 'down' }, itemCap, buckets: ['a'] },
      { id: 'rest', title: title('rest'), when: {}, rate: { flat: 3 }, multipliers: [{ title: title('outside'), when: { 'attributes.organiserLevel': 'national' }, by: 1.5 }], itemCap, buckets: ['b'] },
    ],
    sameOnce: [{ id: 'same', title: title('same'), over: { rules: ['paper'] }, by: ['achievementKey'] }],
    limits: [
      { id: 'twice', title: title('twice'), over: { rules: ['rest'], when: { category: 'teaching' } }, times: 2 },
      { id: 'online_max', title: title('online'), over: { buckets: ['online'] }, max: limit },
    ],
    rounding: { total: { step: 0.25, mode: 'down' } },
    requirements: [{ id: 'min', title: title('min'), counts: { total: true }, atLeast: 30 }],
    carryOver: [{ id: 'surplus', title: title('surplus'), above: 'min', use: 'as_needed', validYears: 3 }],
  });
}

const policies: [string, CompiledPolicy][] = [
  ...Object.values(shippedPolicies).map((policy: Policy): [string, CompiledPolicy] => [policy.code, compilePolicy(policy)]),
  ['a policy that cuts everywhere', cutting()],
];

const carryIn = [{ bucket: 'total', amount: 700, fromYear: 2024, expiresAfterYear: 2027 }, { bucket: 'elective', amount: 500, fromYear: 2025, expiresAfterYear: 2026 }];

describe.each(policies)('%s', (_code, policy) => {
  it('gives the same outcome whatever the order of records, and whatever numbers the ledger gave them', () => {
    assert(
      property(manyFacts, integer(), (facts, seed) => {
        const person = personYear(facts, { carryIn });
        const shuffled: PersonYear = { ...person, facts: person.facts.toSorted((left, right) => ((left.id * 7919 + seed) % 31) - ((right.id * 7919 + seed) % 31)) };
        expect(policy.evaluate(shuffled)).toEqual(policy.evaluate(person));
        const renumbered = { ...shuffled, facts: shuffled.facts.map((one, index) => ({ ...one, id: index + 1 })) };
        expect(policy.evaluate(renumbered)).toEqual(policy.evaluate(person));
      }),
    );
  });

  it('explains lines that add up to the total of each ledger', () => {
    assert(
      property(manyFacts, (facts) => {
        const person = personYear(facts, { carryIn });
        const { outcome, lines } = policy.explain(person);
        const sums = Object.fromEntries(Object.keys(outcome.ledgerTotals).map((ledger) => [ledger, 0]));
        for (const line of lines) sums[line.ledger] = (sums[line.ledger] ?? 0) + line.amount;
        expect(sums).toEqual(outcome.ledgerTotals);
        expect(outcome).toEqual(policy.evaluate(person));
      }),
    );
  });

  it('explains lines that add up to each bucket', () => {
    assert(
      property(manyFacts, (facts) => {
        const { outcome, lines } = policy.explain(personYear(facts, { carryIn }));
        const sums = Object.fromEntries(Object.keys(outcome.buckets).map((bucket) => [bucket, 0]));
        for (const line of lines) for (const bucket of line.buckets ?? []) sums[bucket] = (sums[bucket] ?? 0) + line.amount;
        expect(sums).toEqual(outcome.buckets);
      }),
    );
  });

  it('tells categories that add up to the total of each ledger and to each bucket', () => {
    assert(
      property(manyFacts, (facts) => {
        const { byCategory, ledgerTotals, buckets } = policy.evaluate(personYear(facts, { carryIn }));
        const sumOf = (cells: typeof byCategory): number => cells.reduce((sum, { amount }) => sum + amount, 0);
        expect(Object.keys(ledgerTotals).map((_, ledger) => sumOf(byCategory.filter((cell) => cell.ledger === ledger)))).toEqual(Object.values(ledgerTotals));
        expect(Object.keys(buckets).map((_, bucket) => sumOf(byCategory.filter((cell) => Math.floor(cell.buckets / 2 ** bucket) % 2 === 1)))).toEqual(Object.values(buckets));
      }),
    );
  });

  it('never gives less for one record more', () => {
    assert(
      property(manyFacts, anyFact, (facts, added) => {
        const before = policy.evaluate(personYear(facts)).total;
        expect(policy.evaluate(personYear([...facts, added])).total).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe('caps', () => {
  it.each(['itemCap', 'limit', 'bucketMax'] as const)('a higher %s never lowers a total', (name) => {
    assert(
      property(manyFacts, integer({ min: 1, max: 60 }), integer({ min: 0, max: 60 }), (facts, cap, more) => {
        const person = personYear(facts);
        expect(cutting({ [name]: cap + more }).evaluate(person).total).toBeGreaterThanOrEqual(cutting({ [name]: cap }).evaluate(person).total);
      }),
      { numRuns: 60 },
    );
  });
});

describe('corrections', () => {
  it('an entry and its exact negative add nothing', () => {
    assert(
      property(anyFact, (one) => {
        const policy = compiledWith({ rules: [{ id: 'any', title: title('any'), when: {}, rate: { credits: 1, per: one.kind.unit, every: 3 }, rounding: { step: 0.25, mode: 'up' }, itemCap: 5 }] });
        const opposite = { ...one, id: 99, quantity: -one.quantity };
        expect(policy.evaluate(personYear([one, opposite])).total).toBe(0);
      }),
    );
  });
});
