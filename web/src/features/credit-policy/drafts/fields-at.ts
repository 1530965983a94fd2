import type { Text } from '../../../api/shapes';
import type { DocumentSchema } from '../../../api/policy-drafts';

export interface PossibleField {
  readonly name: string;
  readonly needed: boolean;
  /** What may stand there: types, or the words it is one of. */
  readonly kinds: readonly string[];
  readonly words: readonly string[];
  readonly description: Text | undefined;
}

/** The fields that may stand at a place of the document. Empty where the schema leaves it open. */
export function fieldsAt(schema: DocumentSchema, place: readonly (string | number)[]): PossibleField[] {
  const found = place.reduce<DocumentSchema | undefined>((at, step) => at && stepInto(schema, at, step), resolved(schema, schema));
  const required = new Set(found?.required ?? []);
  return Object.entries(found?.properties ?? {}).map(([name, field]) => {
    const inner = resolved(schema, field);
    const words = inner.const === undefined ? (inner.enum ?? []) : [inner.const];
    const { description = inner.description, descriptionZh = inner.descriptionZh } = field;
    return { name, needed: required.has(name), kinds: [inner.type ?? []].flat(), words: words.map(String), description: description === undefined ? undefined : { zh: descriptionZh ?? description, en: description } };
  });
}

function stepInto(root: DocumentSchema, at: DocumentSchema, step: string | number): DocumentSchema | undefined {
  const inner = typeof step === 'number' ? at.items : (at.properties?.[step] ?? (typeof at.additionalProperties === 'object' ? at.additionalProperties : undefined));
  return inner && resolved(root, inner);
}

function resolved(root: DocumentSchema, schema: DocumentSchema): DocumentSchema {
  const name = schema.$ref?.replace('#/$defs/', '');
  return name === undefined ? schema : (root.$defs?.[name] ?? {});
}
