import type { Database, Transaction } from '../../platform/database/database';
import { insertRows } from '../../platform/database/write-rows';

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
}

/** All units in the order of the tree: a parent stands before its children, siblings as the roster lists them. */
export async function readUnits(on: Database | Transaction): Promise<StoredUnit[]> {
  const rows = (await on.query('SELECT id, code, name, kind, parent_id AS parentId, path, depth FROM org_unit ORDER BY sort_order, id')) as StoredUnit[];
  return inTreeOrder(rows);
}

function inTreeOrder(units: readonly StoredUnit[]): StoredUnit[] {
  const children = new Map<number | null, StoredUnit[]>();
  for (const unit of units) children.set(unit.parentId, [...(children.get(unit.parentId) ?? []), unit]);
  const below = (parentId: number | null): StoredUnit[] => (children.get(parentId) ?? []).flatMap((unit) => [unit, ...below(unit.id)]);
  return below(null);
}

/**
 * Adds the units a roster names and renames, moves or regrades those it describes otherwise; none is removed. Parents may come
 * after their children. The roster was checked before: codes are unique, parents exist, there is no cycle.
 * @returns how many were added or changed
 */
export async function saveUnits(tx: Transaction, units: readonly UnitInRoster[]): Promise<number> {
  const before = new Map((await readUnits(tx)).map((unit) => [unit.code, unit]));
  const added = units.filter((unit) => !before.has(unit.code));
  const order = new Map(units.map((unit, index) => [unit.code, index + 1]));
  await insertRows(
    tx,
    'org_unit',
    ['code', 'name', 'kind', 'parent_id', 'path', 'depth', 'sort_order'],
    added.map((unit) => [unit.code, unit.name, unit.kind, null, '/', 0, order.get(unit.code) ?? 0]),
  );
  const ids = new Map(((await tx.query('SELECT id, code FROM org_unit')) as { id: number; code: string }[]).map((row) => [row.code, row.id]));
  let changed = added.length;
  for (const unit of byDepth(units, before)) {
    const old = before.get(unit.code);
    const place = await placeUnder(tx, ids, unit);
    const same = old && old.name === unit.name && old.kind === unit.kind && old.parentId === place.parentId && old.path === place.path;
    if (same) continue;
    await tx.query('UPDATE org_unit SET name = ?, kind = ?, parent_id = ?, path = ?, depth = ? WHERE id = ?', [
      unit.name, unit.kind, place.parentId, place.path, place.depth, ids.get(unit.code),
    ]);
    if (old) changed += 1;
  }
  return changed;
}

/** Parents first, so that each path can be built on its parent's. */
function byDepth(units: readonly UnitInRoster[], stored: ReadonlyMap<string, StoredUnit>): UnitInRoster[] {
  const named = new Map(units.map((unit) => [unit.code, unit]));
  const depthOf = (unit: UnitInRoster): number => {
    const parent = unit.parentCode === undefined ? undefined : named.get(unit.parentCode);
    if (parent) return depthOf(parent) + 1;
    return unit.parentCode === undefined ? 0 : (stored.get(unit.parentCode)?.depth ?? 0) + 1;
  };
  return units.map((unit) => ({ unit, depth: depthOf(unit) })).toSorted((left, right) => left.depth - right.depth).map(({ unit }) => unit);
}

async function placeUnder(tx: Transaction, ids: ReadonlyMap<string, number>, unit: UnitInRoster) {
  const id = ids.get(unit.code);
  if (unit.parentCode === undefined) return { parentId: null, path: `/${id}/`, depth: 0 };
  const parentId = ids.get(unit.parentCode) ?? null;
  const rows: { path: string; depth: number }[] = await tx.query('SELECT path, depth FROM org_unit WHERE id = ?', [parentId]);
  const parent = rows[0] ?? { path: '/', depth: -1 };
  return { parentId, path: `${parent.path}${id}/`, depth: parent.depth + 1 };
}
