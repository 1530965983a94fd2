import type { Text } from '#credit-rules';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type JsonObject = { readonly [name: string]: Json };

export type NumberKind = 'rate' | 'itemCap' | 'most' | 'times' | 'atLeast' | 'validYears';

/** A number that a notice commonly changes, and where it stands. */
export interface CommonNumber {
  readonly pointer: string;
  readonly kind: NumberKind;
  readonly value: number;
  readonly title: Text;
  /** Of a rate: credits per what. */
  readonly per: string | undefined;
}

/** In the order of the document; `undefined` while the text is no JSON. */
export function commonNumbers(text: string): readonly CommonNumber[] | undefined {
  const document = parsed(text);
  if (document === undefined) return undefined;
  return [
    ...listed(document, 'rules').flatMap(([rule, at]) => [
      ...numberAt(rule, 'rate', `${at}/rate/credits`, objectIn(rule, 'rate')['credits'], objectIn(rule, 'rate')['per']),
      ...numberAt(rule, 'rate', `${at}/rate/flat`, objectIn(rule, 'rate')['flat']),
      ...numberAt(rule, 'itemCap', `${at}/itemCap`, rule['itemCap']),
    ]),
    ...listed(document, 'limits').flatMap(([limit, at]) => [...numberAt(limit, 'most', `${at}/max`, limit['max']), ...numberAt(limit, 'times', `${at}/times`, limit['times'])]),
    ...listed(document, 'buckets').flatMap(([bucket, at]) => numberAt(bucket, 'most', `${at}/max`, bucket['max'])),
    ...requirementsIn(document, 'requirements', ''),
    ...listed(document, 'carryOver').flatMap(([rule, at]) => numberAt(rule, 'validYears', `${at}/validYears`, rule['validYears'])),
  ];
}

/** The same document with another number at the place. */
export function changeNumber(text: string, pointer: string, value: number): string {
  const document: unknown = JSON.parse(text);
  const steps = pointer.split('/').slice(1);
  const last = steps.pop() ?? '';
  const inner = steps.reduce((at, step) => (at as Record<string, unknown>)[step], document) as Record<string, unknown>;
  inner[last] = value;
  return `${JSON.stringify(document, null, 2)}\n`;
}

function requirementsIn(object: JsonObject, name: string, at: string): CommonNumber[] {
  return listed(object, name, at).flatMap(([requirement, place]) => [
    ...numberAt(requirement, 'atLeast', `${place}/atLeast`, requirement['atLeast']),
    ...['allOf', 'anyOf', 'within'].flatMap((part) => requirementsIn(requirement, part, place)),
    ...requirementsIn(objectIn(requirement, 'someOf'), 'of', `${place}/someOf`),
  ]);
}

function numberAt(owner: JsonObject, kind: NumberKind, pointer: string, value: Json | undefined, per?: Json): CommonNumber[] {
  if (typeof value !== 'number') return [];
  const { zh, en } = objectIn(owner, 'title');
  return [{ pointer, kind, value, title: { zh: String(zh ?? owner['id'] ?? ''), en: String(en ?? owner['id'] ?? '') }, per: typeof per === 'string' ? per : undefined }];
}

function parsed(text: string): JsonObject | undefined {
  try {
    const json = JSON.parse(text) as Json;
    return isObject(json) ? json : undefined;
  } catch {
    return undefined; // Half typed: the page says so and shows the text instead.
  }
}

function listed(object: JsonObject, name: string, at = ''): readonly (readonly [JsonObject, string])[] {
  const list = object[name];
  return Array.isArray(list) ? (list as readonly Json[]).flatMap((one, index) => (isObject(one) ? [[one, `${at}/${name}/${index}`] as const] : [])) : [];
}

function objectIn(object: JsonObject, name: string): JsonObject {
  const inner = object[name];
  return inner !== undefined && isObject(inner) ? inner : {};
}

function isObject(json: Json): json is JsonObject {
  return json !== null && typeof json === 'object' && !Array.isArray(json);
}
