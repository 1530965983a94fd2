import { count, credits, FIELD_PATTERN, fieldName, fields, listOf, orFields, positive, ref, scalar, word, type Schema } from './schema-pieces';

const textOrTexts: Schema = { type: ['string', 'array'], minLength: 1, minItems: 1, items: word };
const fractionOrDecimal: Schema = { type: ['string', 'number'], pattern: '^\\d{1,6}/[1-9]\\d{0,5}$', minimum: 0, description: 'a fraction such as "1/7", or a decimal', descriptionZh: '分数（如 "1/7"）或小数' };

const fieldTest = orFields(['string', 'number', 'boolean', 'array'], {
  is: scalar,
  in: listOf(scalar, 1),
  not: { type: ['string', 'number', 'boolean', 'array'], items: scalar },
  atLeast: scalar,
  above: scalar,
  atMost: scalar,
  below: scalar,
  contains: textOrTexts,
  startsWith: textOrTexts,
  exists: { type: 'boolean' },
}, { items: scalar, minItems: 1 });

const condition: Schema = {
  type: 'object',
  properties: { all: listOf(ref('condition'), 1), any: listOf(ref('condition'), 1), not: ref('condition'), share: ref('shareTest') },
  patternProperties: { [FIELD_PATTERN]: ref('fieldTest') },
  additionalProperties: false,
};

const shareTest = fields(
  { of: fieldName, in: fieldName, atLeast: fractionOrDecimal, atMost: fractionOrDecimal, above: fractionOrDecimal, below: fractionOrDecimal },
  ['of', 'in'],
);

/** An amount; with `more` types beside the number where something else may stand in its place. */
export function amountOr(...more: readonly string[]): Schema {
  return orFields([...more, 'number'], AMOUNT_FIELDS, { multipleOf: 0.01, minimum: 0, maximum: 1_000_000 });
}

const AMOUNT_FIELDS: Readonly<Record<string, Schema>> = {
  times: positive,
  of: word,
  choose: listOf(fields({ when: ref('condition'), amount: ref('amount') }, ['when', 'amount']), 1),
  otherwise: ref('amount'),
  perYearSince: fieldName,
  credits,
  start: credits,
  most: credits,
};

const orderScale = fields({ field: fieldName, assume: count, values: listOf(credits, 1), beyond: credits, start: credits, decrement: credits, least: credits });

const held: Schema = { type: ['boolean', 'string'], not: { const: false }, pattern: FIELD_PATTERN, description: 'true, or the field that holds the value', descriptionZh: 'true，或存放数值的字段' };

const rateFields = {
  credits,
  per: word,
  every: positive,
  flat: credits,
  held,
  tiers: listOf(ref('tier'), 1),
  slices: listOf(fields({ upTo: positive, credits }, ['credits']), 1),
  byField: fieldName,
  values: { type: 'object', additionalProperties: ref('rateOrCredits'), minProperties: 1 },
  byOrder: ref('orderScale'),
  sum: listOf(ref('rate'), 2),
  largestOf: listOf(ref('rate'), 2),
  smallestOf: listOf(ref('rate'), 2),
  choose: listOf(fields({ when: ref('condition'), rate: ref('rate') }, ['when', 'rate']), 1),
  otherwise: ref('rateOrCredits'),
  most: credits,
  least: credits,
} satisfies Record<string, Schema>;

const multiplier = fields(
  { title: ref('text'), clause: word, when: ref('condition'), by: { ...credits, minimum: 0 }, byField: fieldName, values: { type: 'object', additionalProperties: { ...credits, minimum: 0 } }, otherwise: { ...credits, minimum: 0 }, byOrder: ref('orderScale') },
  ['title'],
);

export const conditionDefinitions: Readonly<Record<string, Schema>> = {
  condition,
  fieldTest,
  shareTest,
  amount: amountOr(),
  orderScale,
  rate: fields(rateFields, [], { minProperties: 1 }),
  tier: fields({ ...rateFields, upTo: positive, below: positive }, [], { minProperties: 1 }),
  rateOrCredits: orFields(['number'], rateFields, { multipleOf: 0.01 }),
  multiplier,
};
