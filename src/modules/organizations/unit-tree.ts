import type { TrainingDay } from '#kernel';
import type { Database, Transaction } from '../../platform/database/database';
import { insertRows } from '../../platform/database/write-rows';
import { appendToOutbox } from '../../platform/outbox/append-to-outbox';
import { UNITS_CHANGED } from './organizations.jobs';
import { holdTree, keepPast } from './unit-acts/keep-past';

/** A unit as a roster names it. `parentCode` is absent for a root. */
export interface UnitInRoster {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentCode?: string;
}

export interface StoredUnit {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly parentId: number | null;
  readonly path: string;
  readonly depth: number;
  /** Nobody serves here from that day on; null while it stands. */
  readonly closedOn: TrainingDay | null;
}

/** All units, closed ones too, in the order of the tree: a parent stands before its children, siblings as the roster lists them. */
export async function readUnits(on: Database | Transaction): Promise<StoredUnit[]> {
  const rows = (await on.query('SELECT id, code, name, kind, parent_id AS parentId, path, depth, closed_on AS closedOn FROM org_unit ORDER BY sort_order, id')) as StoredUnit[];
  return inTreeOrder(rows);
}

/** In the order of the tree; whose parent is not among them begins a tree of its own. */
export function inTreeOrder<Unit extends Pick<StoredUnit, 'id' | 'parentId'>>(units: readonly Unit[]): Unit[] {
  const known = new Set(units.map(({ id }) => id));
  const children = new Map<number | null, Unit[]>();
  for (const unit of units) {
    const parentId = unit.parentId !== null && known.has(unit.parentId) ? unit.parentId : null;
    children.set(parentId, [...(children.get(parentId) ?? []), unit]);
  }
  const below = (parentId: number | null): Unit[] => (children.get(parentId) ?? []).flatMap((unit) => [unit, ...below(unit.id)]);
  return below(null);
}

/**
 * Adds the units a roster names and renames, moves or regrades those it describes otherwise; none is removed. What hangs below a
 * unit that moves goes with it, named or not. Parents may come after their children. The roster was checked before: codes are
 * unique, parents exist, there is no cycle.
 * @param on what changes is so from this day on
 * @returns how many were added or changed
 */
export async function saveUnits(tx: Transaction, units: readonly UnitInRoster[], on: TrainingDay): Promise<number> {
  await holdTree(tx);
  const before = new Map((await readUnits(tx)).map((unit) => [unit.code, unit]));
  const order = new Map(units.map((unit, index) => [unit.code, index + 1]));
  await insertRows(
    tx,
    'org_unit',
    ['code', 'name', 'kind', 'parent_id', 'path', 'depth', 'sort_order'],
    units.filter((unit) => !before.has(unit.code)).map((unit) => [unit.code, unit.name, unit.kind, null, UNPLACED, 0, order.get(unit.code) ?? 0]),
  );
  const ids = new Map(((await tx.query('SELECT id, code FROM org_unit')) as { id: number; code: string }[]).map((row) => [row.code, row.id]));
  const changed = new Set<number | undefined>();
  for (const unit of units) {
    const old = before.get(unit.code);
    const parentId = unit.parentCode === undefined ? null : (ids.get(unit.parentCode) ?? null);
    if (old && old.name === unit.name && old.kind === unit.kind && old.parentId === parentId) continue;
    if (old) await keepPast(tx, [old.id], on);
    await tx.query('UPDATE org_unit SET name = ?, kind = ?, parent_id = ? WHERE id = ?', [unit.name, unit.kind, parentId, ids.get(unit.code)]);
    changed.add(ids.get(unit.code));
  }
  if (changed.size > 0) for (const id of await placeUnits(tx, on)) changed.add(id);
  const described = [...before.values()].flatMap(({ id }) => (changed.has(id) ? [id] : []));
  if (described.length > 0) await appendToOutbox(tx, UNITS_CHANGED, { unitIds: described });
  return changed.size;
}

/** Where a unit stands before it is placed: nowhere. */
export const UNPLACED = '/';

/** Brings every path and depth in line with the parents, from this day on. @returns the ids of the units that moved */
export async function placeUnits(tx: Transaction, on: TrainingDay): Promise<number[]> {
  const moved: number[] = [];
  const placed = new Map<number | null, { readonly path: string; readonly depth: number }>([[null, { path: '/', depth: -1 }]]);
  for (const unit of await readUnits(tx)) {
    const parent = placed.get(unit.parentId);
    if (parent === undefined) throw new Error(`unit ${unit.id} stands before its parent`);
    const place = { path: `${parent.path}${unit.id}/`, depth: parent.depth + 1 };
    placed.set(unit.id, place);
    if (unit.path === place.path && unit.depth === place.depth) continue;
    if (unit.path !== UNPLACED) await keepPast(tx, [unit.id], on);
    await tx.query('UPDATE org_unit SET path = ?, depth = ? WHERE id = ?', [place.path, place.depth, unit.id]);
    moved.push(unit.id);
  }
  return moved;
}
