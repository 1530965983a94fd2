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
  descriptionZh: '一个主管部门学分规则的一个版本，写法见 docs/policy-language.md。',
  ...fields(
    {
      $schema: word,
      format: described({ const: 1 }, 'version of this language', '本写法的版本'),
      code: described(id, 'a code in small letters, digits, _ and -, such as nanjing-2010', '代码：小写字母、数字、_ 和 -，如 nanjing-2010'),
      version: described({ type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$' }, 'letters, digits, dots, _ and -, up to 32', '版本号：字母、数字、点、_ 和 -，最多 32 个字符'),
      title: described(ref('text'), 'what people call it', '名称'),
      source: described(fields({ zh: word, en: word, url: word }, ['zh', 'en']), 'the paper it was taken from', '出处：所依据的文件'),
      confirmed: described(yesNo, 'whether the authority confirmed this text; false is shown on every screen and print', '是否经主管部门确认；未确认的，每个页面和打印件都会标明'),
      note: described(ref('text'), 'what its readers should know', '需要向使用者说明的情况'),
      effective: described(fields({ from: day, until: day }, ['from']), 'the days for which the text holds', '施行期：起始日期和截止日期'),
      clauses: described({ type: 'object', additionalProperties: ref('text') }, 'the words of the clauses, by the name under which rules cite them', '条款原文，按规则引用的名称列出'),
      vocabulary: described(ref('vocabulary'), 'categories, units and levels beside the common ones', '本办法另行规定的类别、计量单位和层级'),
      ladders: described({ type: 'object', additionalProperties: listOf(scalar, 2) }, 'words in their order, lowest first, such as ranks', '由低到高的序列，如职级'),
      year: described(fields({
        startsOn: described({ type: 'string', pattern: '^(0[1-9]|1[0-2])-([01]\\d|2[0-8])$' }, 'MM-DD, up to the 28th', '月-日，最晚 28 日'),
        namedBy: oneOfWords('start', 'end'),
        decidedBy: oneOfWords('ledger', 'start', 'end', 'certificate', 'split_by_day'),
      }), 'when a training year begins, and which day decides the year', '培训年度的起始日，以及按哪个日期归入年度'),
      ledgers: described(listOf(ref('ledger'), 1), 'what is counted side by side: credits, class hours, days', '分别累计的账：学分、学时、天数'),
      conversions: described(listOf(ref('conversion')), 'how units turn into one another', '计量单位之间的折算'),
      rounding: described(fields({ item: ref('rounding'), total: ref('rounding') }), 'steps of items and of the total', '单项和合计的取整'),
      refuse: described(listOf(ref('refusal')), 'what is not taken at all', '不予受理的情形'),
      rules: described(listOf(ref('rule'), 1), 'what gives how many credits', '折算规则：什么活动得多少学分'),
      sameOnce: described(listOf(ref('sameOnce')), 'the same achievement counts once', '同一成果只计一次'),
      limits: described(listOf(ref('limit')), 'most credits of a category in a year, or most times', '按类别和年度的学分或次数上限'),
      buckets: described(listOf(ref('bucket')), 'kinds of credits that are summed up apart, such as required and elective', '分类累计，如必修、选修'),
      opening: described(listOf(ref('opening')), 'what people begin with', '期初余额'),
      deemed: described(listOf(ref('deemed')), 'totals that something stands for', '视同达到的学分'),
      requirements: described(listOf(ref('requirement')), 'what a year has to reach', '年度要求'),
      carryOver: described(listOf(ref('carryOver')), 'what goes along into later years', '结转'),
      declarations: described(fields({ withinDays: count, daysAfterYear: count, late: oneOfWords('with_reason', 'refused'), categories: listOf(ref('declaration')) }, ['categories']), 'what people declare themselves, until when, and who reviews it', '申报：哪些类别、期限和审核层级'),
      people: described(ref('people'), 'who is assessed, and who is new or excluded', '考核对象，以及新任和不参加考核的人员'),
      verdict: described(ref('verdict'), 'what follows from what was met', '考核结论及其后果（供参考，由人决定）'),
      cycles: described(listOf(ref('cycle')), 'requirements over several years', '多年周期的要求'),
      unitMeasures: described(listOf(ref('unitMeasure')), 'figures of a whole unit', '单位指标'),
    },
    ['format', 'code', 'version', 'title', 'source', 'confirmed', 'effective', 'rules', 'requirements'],
  ),
  $defs: definitions,
};
