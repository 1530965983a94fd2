export interface ChangedField {
  readonly name: string;
  /** Undefined: the field was not there. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly changed: boolean;
}

/** Before and after of an entry, field by field; a nested value is written as JSON. */
export function changedFields(before: unknown, after: unknown): ChangedField[] {
  const left = fieldsOf(before);
  const right = fieldsOf(after);
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.map((name) => ({ name, before: left.get(name), after: right.get(name), changed: left.get(name) !== right.get(name) }));
}

function fieldsOf(state: unknown): Map<string, string> {
  if (state === null || state === undefined) return new Map();
  if (typeof state !== 'object') return new Map([['', written(state)]]);
  return new Map(Object.entries(state).map(([name, value]) => [name, written(value)]));
}

function written(value: unknown): string {
  if (value === null) return '—';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
