/** A JSON Schema, as far as the policy schema uses it. */
export type Schema = Readonly<Record<string, unknown>>;

export function ref(name: string): Schema {
  return { $ref: `#/$defs/${name}` };
}

export function listOf(items: Schema, minItems = 0): Schema {
  return { type: 'array', items, ...(minItems > 0 ? { minItems } : {}) };
}

/** In both languages, for whoever edits a policy. */
export function described(schema: Schema, description: string, descriptionZh: string): Schema {
  return { ...schema, description, descriptionZh };
}

/** An object with exactly these fields. */
export function fields(properties: Readonly<Record<string, Schema>>, required: readonly string[] = [], more: Schema = {}): Schema {
  return { type: 'object', properties, required, additionalProperties: false, ...more };
}

/** Looks at the fields of objects only, so that a plain value of another type may stand in the same place. */
export function orFields(types: readonly string[], properties: Readonly<Record<string, Schema>>, more: Schema = {}): Schema {
  return { type: [...types, 'object'], properties, additionalProperties: false, minProperties: 1, ...more };
}

export const id: Schema = { type: 'string', pattern: '^[a-z][a-z0-9_-]{0,63}$', description: 'a short name in small letters, digits, _ and -', descriptionZh: '简称：小写字母开头，可用小写字母、数字、_ 和 -' };
export const clause: Schema = { type: 'string', minLength: 1, description: 'the clause that says so, as people cite it', descriptionZh: '依据的条款，按通常的引用写法' };
export const credits: Schema = { type: 'number', multipleOf: 0.01, minimum: -1_000_000, maximum: 1_000_000, description: 'credits, at most two decimals', descriptionZh: '学分数，最多两位小数' };
export const positive: Schema = { type: 'number', minimum: 0.0001, maximum: 1_000_000 };
export const count: Schema = { type: 'integer', minimum: 1, maximum: 1000 };
export const day: Schema = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'a day, YYYY-MM-DD', descriptionZh: '日期，如 2026-03-05' };
export const scalar: Schema = { type: ['string', 'number', 'boolean'] };
export const word: Schema = { type: 'string', minLength: 1 };
export const year: Schema = { type: 'integer', minimum: 1990, maximum: 2200 };
export const yesNo: Schema = { type: 'boolean' };

export function oneOfWords(...words: readonly string[]): Schema {
  return { type: 'string', enum: words };
}

export const FIELD_PATTERN = '^(category|unit|quantity|title|achievementKey|startsOn|endsOn|days|month|quarter|year|(attributes|extra|profile)\\.[^\\s.]+)$';
/** Fields of facts and people, as conditions name them. */
export const FIELD_NAMES = ['category', 'unit', 'quantity', 'title', 'achievementKey', 'startsOn', 'endsOn', 'days', 'month', 'quarter', 'year', 'attributes.x', 'extra.x', 'profile.x'] as const;
export const fieldName: Schema = { type: 'string', pattern: FIELD_PATTERN, description: 'category, unit, quantity, title, achievementKey, startsOn, endsOn, days, month, quarter, year, attributes.x, extra.x or profile.x', descriptionZh: 'category、unit、quantity、title、achievementKey、startsOn、endsOn、days、month、quarter、year、attributes.x、extra.x 或 profile.x' };
