import { count, credits, day, fields, listOf, scalar, word, year, type Schema } from '../schema/schema-pieces';

const named = (of: Schema): Schema => ({ type: 'object', additionalProperties: of });
const quantity: Schema = { type: 'number', multipleOf: 0.01, minimum: -1_000_000, maximum: 1_000_000 };
const codes: Schema = listOf(word);

const fact = fields(
  { category: word, quantity, unit: word, attributes: named(scalar), extra: named(scalar), title: word, achievementKey: word, startsOn: day, endsOn: day, trainingYear: year },
  ['category', 'quantity'],
);
const lot = fields({ bucket: word, amount: credits, fromYear: year, expiresAfterYear: year }, ['bucket', 'amount', 'fromYear']);
const history = fields({ year, verdict: word, met: codes, notMet: codes }, ['year', 'verdict', 'met', 'notMet']);
const decision = (kind: string, properties: Readonly<Record<string, Schema>>, required: readonly string[] = Object.keys(properties)): Schema =>
  fields({ kind: { const: kind }, reason: word, ...properties }, ['kind', 'reason', ...required]);
const decisions: Schema = {
  type: 'array',
  items: {
    oneOf: [
      decision('exemption', { requirement: word }, []),
      decision('reduction', { requirement: word, by: credits, percent: count }, ['requirement']),
      decision('override', { requirement: word, needed: credits }),
      decision('opening_balance', { bucket: word, amount: credits }, ['amount']),
      decision('penalty', { bucket: word, amount: credits }, ['amount']),
      decision('excluded', {}),
      decision('fact_excluded', { factId: count }),
      decision('make_up', { factId: count, forYear: year }),
      decision('judge_as', { profile: named(scalar) }),
    ],
  },
};
const gives = fields(
  {
    total: credits, ledgers: named(credits), buckets: named(credits), requirements: named({ enum: [true, false, 'excused', 'pending'] }), verdict: word, flags: codes, carryOut: named(credits),
  },
  [],
  { minProperties: 1 },
);

/** Form of the cases kept with a policy. */
export const casesSchema: Schema = {
  type: 'array',
  maxItems: 200,
  items: fields({ title: { type: 'string', minLength: 1, maxLength: 100 }, year, profile: named(scalar), facts: listOf(fact), carryIn: listOf(lot), decisions, history: listOf(history), gives }, ['title', 'gives']),
};
