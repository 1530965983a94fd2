import type { Transaction } from '../../../platform/database/database';
import type { ActToUndo } from './stood-before';
import { unitActErrors } from './unit-acts.errors';

/**
 * Undoing restores what stood before; so nothing may have followed: no later act, no other name or place, nobody who came by themselves, no
 * later move of those who were carried.
 * @throws DomainError UNIT_ACT_BUILT_ON, UNIT_NAME_TAKEN
 */
export async function assertNothingBuilt(tx: Transaction, act: ActToUndo): Promise<void> {
  const opened = act.kind === 'open' ? act.unitId : act.kind === 'split' ? act.intoUnitId : null;
  const concerned = [...new Set([act.unitId, ...(act.intoUnitId === null ? [] : [act.intoUnitId]), ...act.before.map(({ unitId }) => unitId)])];
  await tx.query('SELECT id FROM org_unit WHERE id IN (?) ORDER BY id FOR UPDATE', [concerned]);
  await assertNone(tx, act, 'later_act', "SELECT id FROM unit_act WHERE id > ? AND state <> 'undone' AND (unit_id IN (?) OR into_unit_id IN (?)) LIMIT 1", [act.id, concerned, concerned]);
  const changed = [...act.before.map(({ unitId }) => unitId), ...(opened === null ? [] : [opened])];
  if (changed.length > 0) await assertNone(tx, act, 'changed_since', 'SELECT unit_id FROM unit_past WHERE unit_id IN (?) AND valid_until > ? LIMIT 1', [changed, act.actedOn]);
  if (opened === null) await assertAsLeft(tx, act);
  else await assertUnused(tx, act, opened);
  await assertNone(
    tx, act, 'moved_since',
    `SELECT a.person_id FROM unit_act_person a JOIN posting_move m ON m.id = a.move_id JOIN posting t ON t.id = m.to_posting_id
      WHERE a.act_id = ? AND m.undone_at IS NULL AND (t.valid_until IS NOT NULL OR EXISTS (SELECT 1 FROM posting_move l WHERE l.person_id = m.person_id AND l.id > m.id AND l.undone_at IS NULL)) LIMIT 1`,
    [act.id],
  );
  await assertRoomBefore(tx, act);
}

async function assertNone(tx: Transaction, act: ActToUndo, why: string, sql: string, parameters: readonly unknown[]): Promise<void> {
  const found: unknown[] = await tx.query(sql, [...parameters]);
  if (found.length > 0) throw unitActErrors.builtOn({ actId: act.id, why });
}

/** Renamed, merged or closed: still as the act left it. */
async function assertAsLeft(tx: Transaction, act: ActToUndo): Promise<void> {
  const [unit]: { name: string; parentId: number | null; closedOn: string | null }[] = await tx.query('SELECT name, parent_id AS parentId, closed_on AS closedOn FROM org_unit WHERE id = ?', [act.unitId]);
  const asLeft =
    act.kind === 'rename' ? unit?.name === act.nameAfter && unit.closedOn === null : unit?.closedOn === act.actedOn && (act.kind === 'close' || unit.parentId === act.intoUnitId);
  if (!asLeft) throw unitActErrors.builtOn({ actId: act.id, why: 'changed_since' });
  if (act.kind !== 'merge') return;
  const moved = act.before.filter(({ unitId }) => unitId !== act.unitId).map(({ unitId }) => unitId);
  if (moved.length > 0) await assertNone(tx, act, 'changed_since', 'SELECT id FROM org_unit WHERE id IN (?) AND parent_id <> ? LIMIT 1', [moved, act.intoUnitId]);
}

/** Opened or split off: nobody else came, nothing stands below. */
async function assertUnused(tx: Transaction, act: ActToUndo, opened: number): Promise<void> {
  await assertNone(tx, act, 'changed_since', 'SELECT id FROM org_unit WHERE id = ? AND (closed_on IS NOT NULL OR name <> ?)', [opened, act.nameAfter]);
  await assertNone(tx, act, 'unit_below', 'SELECT id FROM org_unit WHERE parent_id = ? AND (closed_on IS NULL OR closed_on > opened_on) LIMIT 1', [opened]);
  await assertNone(
    tx, act, 'people_came',
    `SELECT g.id FROM posting g WHERE g.unit_id = ? AND (g.valid_until IS NULL OR g.valid_until > g.valid_from)
        AND NOT EXISTS (SELECT 1 FROM unit_act_person a JOIN posting_move m ON m.id = a.move_id WHERE a.act_id = ? AND m.to_posting_id = g.id) LIMIT 1`,
    [opened, act.id],
  );
}

/** Where units return to still stands, and nobody took their names. */
async function assertRoomBefore(tx: Transaction, act: ActToUndo): Promise<void> {
  for (const { unitId, name, parentId } of act.before) {
    if (parentId !== null && parentId !== act.unitId) await assertNone(tx, act, 'parent_closed', 'SELECT id FROM org_unit WHERE id = ? AND closed_on IS NOT NULL', [parentId]);
    const beside: unknown[] = await tx.query('SELECT 1 FROM org_unit WHERE parent_id <=> ? AND name = ? AND id <> ? AND closed_on IS NULL LIMIT 1', [parentId, name, unitId]);
    if (beside.length > 0) throw unitActErrors.nameTaken({ name });
  }
}
