import { conditionDefinitions } from './schema-of-conditions';
import { countingDefinitions } from './schema-of-counting';
import { judgingDefinitions } from './schema-of-judging';
import { clause, count, day, described, fields, id, listOf, oneOfWords, ref, scalar, word, yesNo, type Schema } from './schema-pieces';
import { REVIEW_LEVELS } from '../policy/declarations';

const vocabularyEntry = { code: id, zh: word, en: word };

const vocabulary = fields({
  categories: listOf(fields({ ...vocabularyEntry, units: listOf(word, 1) }, ['code', 'zh', 'en', 'units'])),
  units: listOf(fields(vocabularyEntry, ['code', 'zh', 'en'])),
  organiserLevels: listOf(fields(vocabularyEntry, ['code', 'zh', 'en'])),
  forms: listOf(fields(vocabularyEntry, ['code', 'zh', 'en'])),
});

const declaration = fields(
  { category: word, clause, advice: ref('text'), evidence: listOf(ref('text')), review: oneOfWords(...REVIEW_LEVELS), filedBefore: yesNo },
  ['category'],
);

const definitions: Readonly<Record<string, Schema>> = {
  text: fields({ zh: word, en: word }, ['zh', 'en']),
  vocabulary,
  declaration,
  ...conditionDefinitions,
  ...countingDefinitions,
  ...judgingDefinitions,
};

/** The published form of a policy document. `docs/policy.schema.json` is this object. */
export const policySchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Xuefen credit policy',
  description: 'One version of one authority’s rules for training credits. See docs/policy-language.md.',
  ...fields(
    {
      $schema: word,
      format: described({ const: 1 }, 'version of this language'),
      code: described(id, 'a code in small letters, digits, _ and -, such as nanjing-2010'),
      version: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$', description: 'letters, digits, dots, _ and -, up to 32' },
      title: ref('text'),
      source: fields({ zh: word, en: word, url: word }, ['zh', 'en']),
      confirmed: described(yesNo, 'whether the authority confirmed this text; false is shown on every screen and print'),
      note: ref('text'),
      effective: fields({ from: day, until: day }, ['from']),
      clauses: { type: 'object', additionalProperties: ref('text') },
      vocabulary: ref('vocabulary'),
      ladders: { type: 'object', additionalProperties: listOf(scalar, 2) },
      year: fields({
        startsOn: { type: 'string', pattern: '^(0[1-9]|1[0-2])-([01]\\d|2[0-8])$', description: 'MM-DD, up to the 28th' },
        namedBy: oneOfWords('start', 'end'),
        decidedBy: oneOfWords('ledger', 'start', 'end', 'certificate', 'split_by_day'),
      }),
      ledgers: listOf(ref('ledger'), 1),
      conversions: listOf(ref('conversion')),
      rounding: fields({ item: ref('rounding'), total: ref('rounding') }),
      refuse: listOf(ref('refusal')),
      rules: listOf(ref('rule'), 1),
      sameOnce: listOf(ref('sameOnce')),
      limits: listOf(ref('limit')),
      buckets: listOf(ref('bucket')),
      opening: listOf(ref('opening')),
      deemed: listOf(ref('deemed')),
      requirements: listOf(ref('requirement')),
      carryOver: listOf(ref('carryOver')),
      declarations: fields({ withinDays: count, daysAfterYear: count, late: oneOfWords('with_reason', 'refused'), categories: listOf(ref('declaration')) }, ['categories']),
      people: ref('people'),
      verdict: ref('verdict'),
      cycles: listOf(ref('cycle')),
      unitMeasures: listOf(ref('unitMeasure')),
    },
    ['format', 'code', 'version', 'title', 'source', 'confirmed', 'effective', 'rules', 'requirements'],
  ),
  $defs: definitions,
};
