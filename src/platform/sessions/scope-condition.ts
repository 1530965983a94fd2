import type { SqlValue } from '../database/database';
import { partsOf, type Reach, type Scope } from './scope';

/**
 * The columns of the caller's query. A query about people names the unit and the authority that manages them (an expression will
 * do); one about units, or about what units own, names the unit only.
 */
export type ScopeColumns =
  | { readonly unitPath: string; readonly managedBy: string; readonly personId?: string }
  | { readonly unitPath: string; readonly managedBy?: undefined; readonly personId?: undefined }
  | { readonly personId: string; readonly unitPath?: undefined; readonly managedBy?: undefined };

export interface SqlCondition {
  /** In brackets, ready to be joined by AND. */
  readonly sql: string;
  readonly parameters: readonly SqlValue[];
}

/** The one translation of a scope into SQL. What the query has no column for is out of scope. */
export function scopeCondition(scope: Scope, columns: ScopeColumns): SqlCondition {
  const { all, reaches, personId } = partsOf(scope);
  if (all) return { sql: '(1 = 1)', parameters: [] };
  const inUnits = reaches.flatMap((reach) => conditionOf(reach, columns) ?? []);
  const ownPerson = columns.personId === undefined || personId === null ? [] : [{ sql: `${columns.personId} = ?`, parameters: [personId] }];
  const choices: readonly SqlCondition[] = [...inUnits, ...ownPerson];
  if (choices.length === 0) return { sql: '(1 = 0)', parameters: [] };
  return { sql: `(${choices.map((choice) => choice.sql).join(' OR ')})`, parameters: choices.flatMap((choice) => choice.parameters) };
}

function conditionOf(reach: Reach, { unitPath, managedBy }: ScopeColumns): SqlCondition | undefined {
  if (unitPath === undefined) return undefined;
  if (reach.managedBy === undefined) return { sql: `${unitPath} LIKE ?`, parameters: [`${reach.path}%`] };
  return managedBy === undefined ? undefined : { sql: `(${unitPath} LIKE ? AND ${managedBy} = ?)`, parameters: [`${reach.path}%`, reach.managedBy] };
}
