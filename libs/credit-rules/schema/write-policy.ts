import type { Policy } from '../policy/policy-document';
import { policySchema } from './policy-schema';
import type { Schema } from './schema-pieces';

/** The document as people read it: indented, and at each place in the order in which the schema names its fields. */
export function writePolicy(policy: Policy): string {
  return `${JSON.stringify(ordered(policy, policySchema), null, 2)}\n`;
}

function ordered(value: unknown, at: Schema | undefined): unknown {
  const schema = resolved(at);
  if (Array.isArray(value)) return value.map((one) => ordered(one, schema?.['items'] as Schema | undefined));
  if (value === null || typeof value !== 'object') return value;
  const properties = (schema?.['properties'] ?? {}) as Readonly<Record<string, Schema>>;
  const others = typeof schema?.['additionalProperties'] === 'object' ? (schema['additionalProperties'] as Schema) : undefined;
  const object = value as Readonly<Record<string, unknown>>;
  const names = [...Object.keys(properties).filter((name) => name in object), ...Object.keys(object).filter((name) => !(name in properties))];
  return Object.fromEntries(names.map((name) => [name, ordered(object[name], properties[name] ?? others)]));
}

function resolved(schema: Schema | undefined): Schema | undefined {
  const name = (schema?.['$ref'] as string | undefined)?.replace('#/$defs/', '');
  return name === undefined ? schema : (policySchema['$defs'] as Readonly<Record<string, Schema>>)[name];
}
