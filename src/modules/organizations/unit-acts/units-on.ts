import type { TrainingDay } from '#kernel';
import type { Database, SqlValue, Transaction } from '../../../platform/database/database';
import { inTreeOrder } from '../unit-tree';

export interface UnitOnDay {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: number | null;
  /** On that day; whose reach it lies in follows `pathNow`. */
  readonly path: string;
  readonly pathNow: string;
  readonly depth: number;
  readonly openedOn: TrainingDay | null;
  readonly closedOn: TrainingDay | null;
}

/**
 * Units as they were named and placed on a day, as a derived table with the columns of `org_unit` that a list shows: only those that
 * stood on it. Its parameters are the day, four times.
 */
export const UNITS_ON_DAY = `(SELECT n.id, n.code, n.sort_order, n.opened_on, n.closed_on, n.path AS path_now, IFNULL(h.name, n.name) AS name, IFNULL(h.kind, n.kind) AS kind,
    IF(h.unit_id IS NULL, n.parent_id, h.parent_id) AS parent_id, IFNULL(h.path, n.path) AS path, IFNULL(h.depth, n.depth) AS depth
  FROM org_unit n LEFT JOIN unit_past h ON h.unit_id = n.id AND h.valid_from <= ? AND h.valid_until > ?
 WHERE (n.opened_on IS NULL OR n.opened_on <= ?) AND (n.closed_on IS NULL OR n.closed_on > ?))`;

export function parametersOfDay(day: TrainingDay): SqlValue[] {
  return [day, day, day, day];
}

/** The tree as it stood on a day. */
export async function readUnitsOn(on: Database | Transaction, day: TrainingDay): Promise<UnitOnDay[]> {
  const rows = (await on.query(
    `SELECT u.id, u.code, u.name, u.kind, u.parent_id AS parentId, u.path, u.path_now AS pathNow, u.depth, u.opened_on AS openedOn, u.closed_on AS closedOn FROM ${UNITS_ON_DAY} u ORDER BY u.sort_order, u.id`,
    parametersOfDay(day),
  )) as UnitOnDay[];
  return inTreeOrder(rows);
}
