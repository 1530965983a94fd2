import type { SqlValue } from '../database/database';
import { partsOf, type Scope } from './scope';

/** The columns of the caller's query. A query without persons (or without units) leaves that one out. */
export interface ScopeColumns {
  readonly unitPath?: string;
  readonly personId?: string;
}

export interface SqlCondition {
  /** In brackets, ready to be joined by AND. */
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** The one translation of a scope into SQL. What the query has no column for is out of scope. */
export function scopeCondition(scope: Scope, columns: ScopeColumns): SqlCondition {
  const { all, paths, personId } = partsOf(scope);
  if (all) return { sql: '(1 = 1)', parameters: [] };
  const inUnits = columns.unitPath === undefined ? [] : paths.map((path) => ({ sql: `${columns.unitPath} LIKE ?`, parameter: `${path}%` }));
  const ownPerson = columns.personId === undefined || personId === null ? [] : [{ sql: `${columns.personId} = ?`, parameter: personId }];
  const choices = [...inUnits, ...ownPerson];
  if (choices.length === 0) return { sql: '(1 = 0)', parameters: [] };
  return { sql: `(${choices.map((choice) => choice.sql).join(' OR ')})`, parameters: choices.map((choice) => choice.parameter) };
}
