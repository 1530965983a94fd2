import type { SqlCondition } from '../../../platform/sessions/scope-condition';

/** Rows behind this one in the order of the terms, as ranges that an index over them can follow. */
export function afterKey(terms: readonly string[], values: readonly (string | number)[]): SqlCondition {
  const steps = terms.map((term, at) => [...terms.slice(0, at).map((before) => `${before} = ?`), `${term} > ?`].join(' AND '));
  return { sql: `(${steps.map((step) => `(${step})`).join(' OR ')})`, parameters: terms.flatMap((_term, at) => values.slice(0, at + 1)) };
}
