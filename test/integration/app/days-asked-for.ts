import type { OpenAPIObject } from '@nestjs/swagger';

interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
}

interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema?: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** A day or an instant that some route asks for. */
export interface DayAskedFor {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly in: 'query' | 'path' | 'body';
  /** Of a body: field by field, `0` for the first of a list. */
  readonly field: readonly string[];
}

const DAYS: ReadonlySet<string | undefined> = new Set(['date', 'date-time']);

/** Every one that the description names. */
export function daysAskedFor({ paths, components }: OpenAPIObject): DayAskedFor[] {
  const schemas = (components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations as Readonly<Record<string, Operation>>).flatMap(([verb, { parameters = [], requestBody }]) => {
      const method = verb.toUpperCase() as DayAskedFor['method'];
      const named = parameters.filter(({ schema }) => DAYS.has(schema?.format)).map((parameter) => ({ method, path, in: parameter.in as 'query' | 'path', field: [parameter.name] }));
      const body = fieldsOf(requestBody?.content['application/json']?.schema ?? {}, schemas, []);
      return [...named, ...body.map((field) => ({ method, path, in: 'body' as const, field }))];
    }),
  );
}

function fieldsOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, above: readonly string[]): string[][] {
  const meant = schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  return [
    ...(DAYS.has(meant.format) ? [[...above]] : []),
    ...Object.entries(meant.properties ?? {}).flatMap(([name, field]) => fieldsOf(field, schemas, [...above, name])),
    ...(meant.items ? fieldsOf(meant.items, schemas, [...above, '0']) : []),
    ...(meant.allOf ?? []).flatMap((part) => fieldsOf(part, schemas, above)),
  ];
}

/** A body that holds nothing but this value at this place. */
export function bodyWith(field: readonly string[], value: string): unknown {
  const [name, ...rest] = field;
  if (name === undefined) return value;
  return name === '0' ? [bodyWith(rest, value)] : { [name]: bodyWith(rest, value) };
}
