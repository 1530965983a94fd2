import { array, assert, asyncProperty, constantFrom, integer, record, type Arbitrary } from 'fast-check';
import { compilePolicy, parsePolicy, shippedPolicies, type CompiledPolicy, type Fact, type PersonYear, type Policy } from '#credit-rules';
import { isNearer, lackUnder, type Lack } from './how-much-is-missing';
import { onlyGrows } from './only-grows';
import { findSmallestSet, type CountingOfSets, type SetCandidate } from './smallest-set';

const title = (text: string) => ({ zh: text, en: text });
const bucket = (id: string) => ({ id, title: title(id), when: { category: id } });

/** Two kinds to be done, and three half-days in all of either or five items; with caps, a share and an alternative, so sums alone decide nothing. */
const knotty = compiled({
  buckets: [{ ...bucket('party_school_core'), max: 12 }, bucket('civil_servant_5x')],
  rules: [{ id: 'any', title: title('any'), when: {}, rate: { held: true }, itemCap: 9 }],
  limits: [{ id: 'twice', title: title('twice'), over: { when: { category: 'civil_servant_5x' } }, times: 2, keep: 'earliest' }],
  requirements: [
    { id: 'core', title: title('core'), counts: { bucket: 'party_school_core' }, atLeast: 8 },
    { id: 'either', title: title('either'), anyOf: [{ id: 'total', title: title('total'), counts: { total: true }, atLeast: 20 }, { id: 'items', title: title('items'), counts: { count: {} }, atLeast: 4 }] },
    { id: 'share', title: title('share'), counts: { share: { bucket: 'civil_servant_5x' }, of: { total: true } }, atLeast: 30 },
  ],
});
const policies: readonly [string, CompiledPolicy][] = [['a policy with caps, a share and an alternative', knotty], ...Object.values(shippedPolicies).map((policy): [string, CompiledPolicy] => [policy.code, compilePolicy(policy)])];

const anyCandidate: Arbitrary<SetCandidate> = record({ category: constantFrom('party_school_core', 'civil_servant_5x', 'external_training', 'online_required'), quantity: integer({ min: 1, max: 14 }), day: integer({ min: 1, max: 9 }), length: integer({ min: 1, max: 3 }) }).map(
  ({ category, quantity, day, length }) => {
    const days = Array.from({ length }, (_, index) => `2026-05-${String(day + index).padStart(2, '0')}`);
    const unit = { party_school_core: 'day', civil_servant_5x: 'half_day', external_training: 'day', online_required: 'credit' }[category] ?? 'day';
    const fact: Fact = { id: 0, kind: { category, unit, attributes: { organiserLevel: 'municipal', form: 'off_job' } }, quantity: quantity * 100, startsOn: days[0] ?? '', endsOn: days.at(-1) ?? '', trainingYear: 2026 };
    return { fact, halfDays: days.flatMap((each) => [`${each} am`, `${each} pm`]) };
  },
);
const anyCandidates = array(anyCandidate, { maxLength: 8 }).map((candidates) => candidates.map(({ fact, halfDays }, index) => ({ halfDays, fact: { ...fact, id: index + 1, achievementKey: String(index) } })));

describe.each(policies)('under %s', (_code, policy) => {
  it('no set without a clash brings the year nearer, and none as near is smaller: as trying every subset says', async () => {
    await assert(
      asyncProperty(anyCandidates, async (candidates) => {
        const counting = countingUnder(policy);
        const found = await findSmallestSet(candidates, counting);
        const best = subsetsWithoutClash(candidates).map((chosen) => ({ chosen, lack: lackOf(chosen, candidates, counting) })).toSorted(bySmallness)[0];
        expect(found).toMatchObject({ lack: best?.lack, isProven: true });
        expect(found.chosen.length).toBe(best?.chosen.length);
        expect(subsetsWithoutClash(candidates)).toContainEqual(found.chosen);
        expect(lackOf(found.chosen, candidates, counting)).toEqual(found.lack);
      }),
      { numRuns: 60 },
    );
  });
});

it('says when there were too many sets to try them all, and still adds what helps', async () => {
  const candidates = Array.from({ length: 20 }, (_, index): SetCandidate => ({ fact: { id: index + 1, kind: { category: 'party_school_core', unit: 'day', attributes: {} }, quantity: 100, startsOn: '2026-05-01', endsOn: '2026-05-01', trainingYear: 2026, achievementKey: String(index) }, halfDays: [`${index}`] }));
  const national = compilePolicy(shippedPolicies['national-2023'] as Policy);
  const found = await findSmallestSet(candidates, countingUnder(national), 100);
  expect(found.isProven).toBe(false);
  expect(found.chosen).toHaveLength(12);
});

function countingUnder(policy: CompiledPolicy): CountingOfSets {
  const person: PersonYear = { year: 2026, profile: { rank: '一级科员', status: 'in_service' }, facts: [], carryIn: [], decisions: [] };
  return { count: (facts) => policy.evaluate({ ...person, facts }), lack: lackUnder(policy.policy), onlyGrows: onlyGrows(policy.policy) };
}

function subsetsWithoutClash(candidates: readonly SetCandidate[]): number[][] {
  const all = Array.from({ length: 2 ** candidates.length }, (_, bits) => candidates.flatMap((_candidate, place) => ((bits >> place) % 2 === 1 ? [place] : [])));
  return all.filter((chosen) => {
    const halfDays = chosen.flatMap((place) => candidates[place]?.halfDays ?? []);
    return new Set(halfDays).size === halfDays.length;
  });
}

function lackOf(chosen: readonly number[], candidates: readonly SetCandidate[], { count, lack }: CountingOfSets): Lack {
  return lack(count(chosen.flatMap((place) => candidates[place]?.fact ?? [])));
}

function bySmallness(left: { chosen: readonly number[]; lack: Lack }, right: { chosen: readonly number[]; lack: Lack }): number {
  if (isNearer(left.lack, right.lack)) return -1;
  return isNearer(right.lack, left.lack) ? 1 : left.chosen.length - right.chosen.length;
}

function compiled(parts: Partial<Policy>): CompiledPolicy {
  const parsed = parsePolicy({ format: 1, code: 'knotty', version: '1', title: title('t'), source: title('t'), confirmed: false, effective: { from: '2020-01-01' }, ...JSON.parse(JSON.stringify(parts)) });
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors));
  return compilePolicy(parsed.policy);
}
