import { clause, count, credits, fieldName, fields, id, listOf, oneOfWords, ref, word, year, yesNo, type Schema } from './schema-pieces';

const titled = { id, title: ref('text'), clause };
const wordOrWords: Schema = { type: ['string', 'array'], minLength: 1, minItems: 1, items: word };

const measure = fields(
  {
    ledger: word,
    total: { const: true },
    bucket: word,
    buckets: listOf(word, 1),
    items: ref('condition'),
    count: ref('condition'),
    share: ref('measure'),
    of: ref('measure'),
    carryIn: yesNo,
    before: { const: 'caps' },
  },
  [],
  { minProperties: 1 },
);

const requirement = fields(
  {
    ...titled,
    when: ref('condition'),
    counts: ref('measure'),
    atLeast: ref('amount'),
    atMost: ref('amount'),
    allOf: listOf(ref('requirement'), 1),
    anyOf: listOf(ref('requirement'), 1),
    someOf: fields({ least: count, of: listOf(ref('requirement'), 1) }, ['least', 'of']),
    within: listOf(ref('requirement'), 1),
    deadline: fields({ after: fieldName, months: count }, ['after', 'months']),
    excusedWhen: ref('outcomeCondition'),
    proRate: yesNo,
    advisory: yesNo,
  },
  ['id', 'title'],
);

const outcomeCondition = fields(
  {
    all: listOf(ref('outcomeCondition'), 1),
    any: listOf(ref('outcomeCondition'), 1),
    not: ref('outcomeCondition'),
    allMet: yesNo,
    requirement: word,
    is: oneOfWords('met', 'not_met', 'excused', 'pending'),
    measure: ref('measure'),
    atLeast: ref('amount'),
    above: ref('amount'),
    atMost: ref('amount'),
    below: ref('amount'),
    verdict: wordOrWords,
    flag: word,
    profile: ref('condition'),
    fact: ref('condition'),
    consecutive: fields({ years: count, verdict: wordOrWords, notMet: word }, ['years']),
  },
  [],
  { minProperties: 1 },
);

const people = fields({
  excluded: listOf(fields({ ...titled, when: ref('condition') }, ['id', 'title', 'when'])),
  exempt: listOf(fields({ ...titled, when: ref('condition'), requirements: listOf(word, 1), needsDecision: yesNo }, ['id', 'title', 'when'])),
  newInPost: fields({ since: fieldName, judged: oneOfWords('this_year', 'next_year', 'pro_rata'), title: ref('text'), clause }, ['since', 'judged', 'title']),
  proRate: fields({ from: fieldName, until: fieldName, countMonthOfChange: yesNo, rounding: ref('rounding') }),
  rankChange: oneOfWords('flag', 'ignore'),
});

const verdict = fields({
  bands: listOf(fields({ code: id, title: ref('text'), clause, when: ref('outcomeCondition') }, ['code', 'title']), 1),
  consequences: listOf(fields({ code: id, title: ref('text'), clause, when: ref('outcomeCondition'), wording: oneOfWords('shall', 'generally', 'in_principle') }, ['code', 'title', 'when'])),
});

const cycle = fields(
  {
    ...titled,
    when: ref('condition'),
    years: { ...count, minimum: 2, maximum: 20 },
    kind: oneOfWords('fixed', 'rolling', 'since_appointment'),
    firstYear: year,
    since: fieldName,
    requirements: listOf(ref('requirement'), 1),
    everyYear: listOf(ref('requirement'), 1),
    makeUp: yesNo,
  },
  ['id', 'title', 'years', 'kind', 'requirements'],
);

const unitMeasure = fields(
  { ...titled, kind: oneOfWords('average', 'completion_rate', 'points_per_failing'), of: ref('measure'), verdicts: listOf(word, 1), atLeast: credits, points: credits, least: credits },
  ['id', 'title', 'kind'],
);

export const judgingDefinitions: Readonly<Record<string, Schema>> = { measure, requirement, outcomeCondition, people, verdict, cycle, unitMeasure };
