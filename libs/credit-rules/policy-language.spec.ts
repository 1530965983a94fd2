import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePolicy, type CompiledPolicy } from './compiled-policy';
import type { Decision, Fact, PersonProfile, PersonYear, YearHistory } from './facts';
import { showOutcome } from './cases/show-outcome';
import type { CycleOutcome } from './outcome';
import type { Policy } from './policy/policy-document';
import { parsePolicy } from './schema/parse-policy';
import { policySchema } from './schema/policy-schema';
import { fact, personYear } from './testing/make-facts';

const docs = join(__dirname, '../../docs');
const page = readFileSync(join(docs, 'policy-language.md'), 'utf8');

interface WrittenPerson {
  readonly year?: number;
  readonly facts?: readonly (Partial<Fact> & { category: string; quantity: number; unit?: string; attributes?: Fact['kind']['attributes'] })[];
  readonly profile?: PersonProfile;
  readonly carryIn?: readonly { bucket: string; amount: number; fromYear: number; expiresAfterYear?: number }[];
  readonly decisions?: readonly Decision[];
  readonly history?: readonly YearHistory[];
}

interface Example extends WrittenPerson {
  readonly years?: readonly WrittenPerson[];
  readonly people?: readonly WrittenPerson[];
  readonly gives: Record<string, unknown>;
}

function readPerson(written: WrittenPerson, profile: PersonProfile = {}): PersonYear {
  return personYear(
    (written.facts ?? []).map(({ category, quantity, ...rest }) => fact(category, quantity, rest)),
    {
      year: written.year ?? 2026,
      profile: written.profile ?? profile,
      carryIn: (written.carryIn ?? []).map((lot) => ({ ...lot, amount: lot.amount * 100 })),
      decisions: written.decisions ?? [],
      ...(written.history ? { history: written.history } : {}),
    },
  );
}

function shownCycle(outcome: CycleOutcome | undefined): Record<string, unknown> {
  return { ...outcome, total: (outcome?.total ?? 0) / 100 };
}

function evaluate(policy: CompiledPolicy, example: Example): Record<string, unknown> {
  if (example.years) return shownCycle(policy.evaluateCycle(example.years.map((year) => readPerson(year, example.profile)))[0]);
  if (example.people) return { units: Object.fromEntries(policy.evaluateUnit(example.people.map((person) => readPerson(person))).map(({ id, value }) => [id, value / 100])) };
  return { ...showOutcome(policy.evaluate(readPerson(example))) };
}

const blocks = [...page.matchAll(/^```json\n(.*?)^```$/gms)].map((match) => ({
  line: page.slice(0, match.index).split('\n').length,
  name: /\*\*([^*\n]+)\*\*[^\n]*\n+$/.exec(page.slice(0, match.index))?.[1] ?? '',
  json: JSON.parse(match[1] ?? '') as Record<string, unknown>,
}));

const head = blocks.find((block) => 'format' in block.json)?.json ?? {};
const minimal = Object.fromEntries(['format', 'code', 'version', 'title', 'source', 'confirmed', 'effective'].map((key) => [key, head[key]]));

/** Each block of a policy, and each example with the block of a policy before it. */
const policies = blocks.filter((block) => !('gives' in block.json));
const examples = blocks.flatMap((block, index) => {
  if (!('gives' in block.json)) return [];
  const before = blocks.slice(0, index).findLast((candidate) => !('gives' in candidate.json));
  return [{ ...block, example: block.json as unknown as Example, policy: before?.json ?? {}, policyName: before?.name ?? '' }];
});

function parse(json: object): Policy {
  const parsed = parsePolicy({ ...minimal, requirements: [], ...json });
  if ('errors' in parsed) throw new Error(JSON.stringify(parsed.errors, null, 1));
  return parsed.policy;
}

describe('the policy-language page', () => {
  it.each(policies.map(({ line, name, json }) => [line, name, json] as const))('line %i, %s: can be read', (_line, _name, json) => {
    expect(parse(json)).toMatchObject(json);
  });

  it.each(examples.map(({ line, policyName, policy, example }) => [line, policyName, policy, example] as const))('line %i, %s: gives what it says', (_line, _name, policy, example) => {
    expect(evaluate(compilePolicy(parse(policy)), example)).toMatchObject(example.gives);
  });

  it('names every part of the schema', () => {
    const names = new Set<string>();
    const visit = (schema: unknown): void => {
      if (schema === null || typeof schema !== 'object') return;
      const { properties } = schema as { properties?: Record<string, unknown> };
      for (const name of Object.keys(properties ?? {})) names.add(name);
      Object.values(schema).forEach(visit);
    };
    visit(policySchema);
    expect([...names].filter((name) => !new RegExp(`["\`]${name.replace('$', '\\$')}["\`*:]|\\b${name}\\b`).test(page))).toEqual([]);
  });
});

describe('docs/policy.schema.json', () => {
  it('is the published schema', () => {
    expect(JSON.parse(readFileSync(join(docs, 'policy.schema.json'), 'utf8'))).toEqual(policySchema);
  });
});
