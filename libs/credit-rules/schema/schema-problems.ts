import type { ErrorObject } from 'ajv';
import { both } from '../explain/words';
import type { Text } from '../policy/text';
import { FIELD_NAMES } from './schema-pieces';
import { pointerPart, valueAt, type PolicyProblem, type PolicyProblemCode } from './policy-problem';

/** Says in words what the schema found. */
export function schemaProblem(error: ErrorObject, document: unknown): PolicyProblem | undefined {
  const found = describe(error);
  if (!found) return undefined;
  const pointer = found.at === undefined ? error.instancePath : `${error.instancePath}/${pointerPart(found.at)}`;
  return { pointer, value: valueAt(document, pointer), code: found.code, reason: found.reason };
}

interface Described {
  readonly code: PolicyProblemCode;
  readonly reason: Text;
  readonly at?: string;
}

const TYPE_WORDS: Readonly<Record<string, Text>> = {
  string: both('文本', 'a text'),
  number: both('数字', 'a number'),
  integer: both('整数', 'a whole number'),
  boolean: both('true 或 false', 'true or false'),
  array: both('列表', 'a list'),
  object: both('对象', 'an object'),
};

function describe(error: ErrorObject): Described | undefined {
  const { params, keyword } = error;
  switch (keyword) {
    case 'required':
      return { code: 'MISSING', at: params['missingProperty'] as string, reason: both(`缺少“${params['missingProperty']}”`, `“${params['missingProperty']}” is missing`) };
    case 'additionalProperties':
      return unknownField(params['additionalProperty'] as string, error);
    case 'type':
      return { code: 'WRONG_TYPE', reason: expectedTypes([params['type']].flat() as string[]) };
    case 'enum':
    case 'const': {
      const allowed = ((params['allowedValues'] ?? [params['allowedValue']]) as unknown[]).map((value) => JSON.stringify(value)).join('、');
      return { code: 'NOT_ALLOWED', reason: both(`应为 ${allowed}`, `must be one of ${allowed.replaceAll('、', ', ')}`) };
    }
    case 'not':
      return { code: 'NOT_ALLOWED', reason: both('不能用这个值', 'this value is not allowed here') };
    case 'pattern':
      return { code: 'BAD_FORM', reason: formWords(error) };
    case 'multipleOf':
      return { code: 'TOO_FINE', reason: both('最多两位小数', 'at most two decimals') };
    case 'minimum':
    case 'exclusiveMinimum':
    case 'maximum':
    case 'exclusiveMaximum':
      return { code: 'OUT_OF_RANGE', reason: both(`应 ${params['comparison']} ${params['limit']}`, `must be ${params['comparison']} ${params['limit']}`) };
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return { code: 'EMPTY', reason: both(`至少要有 ${params['limit']} 项内容`, `at least ${params['limit']} needed`) };
    default:
      return undefined;
  }
}

function unknownField(name: string, error: ErrorObject): Described {
  const allowed = Object.keys((error.parentSchema?.['properties'] ?? {}) as object);
  if (error.parentSchema?.['patternProperties']) allowed.push(...FIELD_NAMES);
  return {
    code: 'UNKNOWN_FIELD',
    at: name,
    reason: both(`不认识“${name}”；此处可用：${allowed.join('、') || '无'}`, `“${name}” is unknown; possible here: ${allowed.join(', ') || 'nothing'}`),
  };
}

function expectedTypes(types: readonly string[]): Text {
  const words = types.map((type) => TYPE_WORDS[type] ?? both(type, type));
  return both(`应为${words.map((word) => word.zh).join('或')}`, `must be ${words.map((word) => word.en).join(' or ')}`);
}

function formWords(error: ErrorObject): Text {
  const pattern = String(error.params['pattern']);
  const said = (language: 'description' | 'descriptionZh'): string => String(error.parentSchema?.[language] ?? pattern);
  return both(`写法不符，应为：${said('descriptionZh')}`, `must be ${said('description')}`);
}
