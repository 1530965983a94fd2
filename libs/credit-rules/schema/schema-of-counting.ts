import { amountOr } from './schema-of-conditions';
import { clause, count, fieldName, fields, id, listOf, oneOfWords, positive, ref, word, yesNo, type Schema } from './schema-pieces';

const rounding = fields({ step: { ...positive, multipleOf: 0.01 }, mode: oneOfWords('half_up', 'up', 'down') }, ['step', 'mode']);

const source: Schema = { type: 'string', pattern: '^(quantity|calendar_days|(extra|attributes|profile)\\.[^\\s.]+)$', description: 'quantity, calendar_days, extra.x or attributes.x', descriptionZh: 'quantity、calendar_days、extra.x 或 attributes.x' };
const quantityMeasure = fields({ unit: word, from: listOf(source, 1), smallestOf: listOf(source, 2), minimum: positive, most: positive, rounding: ref('rounding') });

const award = {
  measure: ref('quantityMeasure'),
  rate: ref('rate'),
  bonuses: listOf(fields({ title: ref('text'), clause, when: ref('condition'), rate: ref('rate') }, ['title', 'when', 'rate'])),
  multipliers: listOf(ref('multiplier')),
  rounding: ref('rounding'),
  itemCap: ref('amount'),
  pool: yesNo,
};

const titled = { id, title: ref('text'), clause };

const rule = fields(
  {
    ...titled,
    when: ref('condition'),
    ledger: word,
    gates: listOf(fields({ title: ref('text'), clause, when: ref('condition'), flag: id }, ['title', 'when'])),
    ...award,
    buckets: listOf(word),
    spreadYears: count,
    validYears: count,
    alsoEarns: { type: 'object', additionalProperties: ref('award') },
  },
  ['id', 'title', 'when', 'rate'],
);

export const countingDefinitions: Readonly<Record<string, Schema>> = {
  rounding,
  quantityMeasure,
  award: fields(award, ['rate']),
  rule,
  itemSelector: fields({ rules: listOf(word, 1), buckets: listOf(word, 1), when: ref('condition') }),
  refusal: fields({ ...titled, when: ref('condition') }, ['id', 'title', 'when']),
  sameOnce: fields({ ...titled, over: ref('itemSelector'), by: listOf(fieldName, 1) }, ['id', 'title', 'by']),
  limit: fields(
    { ...titled, over: ref('itemSelector'), ledger: word, times: count, keep: oneOfWords('highest', 'earliest'), max: ref('amount'), each: listOf(fieldName, 1) },
    ['id', 'title', 'over'],
  ),
  bucket: fields({ ...titled, ledger: word, axis: word, when: ref('condition'), max: ref('amount'), maxShare: { type: 'number', multipleOf: 0.01, minimum: 0, exclusiveMaximum: 100 } }, ['id', 'title']),
  deemed: fields({ ...titled, when: ref('condition'), bucket: word, ledger: word, atLeast: ref('amount') }, ['id', 'title', 'when', 'atLeast']),
  opening: fields({ ...titled, when: ref('condition'), bucket: word, ledger: word, amount: ref('amount') }, ['id', 'title', 'amount']),
  carryOver: fields(
    {
      ...titled,
      from: word,
      ledger: word,
      above: amountOr('string'),
      to: word,
      times: { ...positive, maximum: 1 },
      most: ref('amount'),
      validYears: count,
      use: oneOfWords('all', 'as_needed'),
    },
    ['id', 'title', 'above'],
  ),
  ledger: fields({ id, title: ref('text'), unit: ref('text') }, ['id', 'title', 'unit']),
  conversion: fields({ unit: word, is: positive, of: word }, ['unit', 'is', 'of']),
};

