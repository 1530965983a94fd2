import type { Database } from '../../platform/database/database';
import { isRole, type Role } from './roles';
import type { HeldGrant } from './scopes-of-grants';

interface GrantRow {
  readonly id: number;
  readonly accountId: number;
  readonly role: string;
  readonly grantedUnitId: number | null;
  readonly unitId: number | null;
  readonly name: string;
  readonly path: string;
  readonly parentId: number | null;
  readonly managedBy: string | null;
}

const HELD = `SELECT g.id, g.account_id AS accountId, g.role, g.unit_id AS grantedUnitId, u.id AS unitId, u.name, u.path, u.parent_id AS parentId, g.managed_by AS managedBy
       FROM role_grant g LEFT JOIN org_unit u ON u.id = g.unit_id`;

/** Grants in force, oldest first. A grant on a unit that no longer exists reaches nothing, so it is left out. */
export async function readHeldGrants(database: Database, accountId: number): Promise<HeldGrant[]> {
  const rows = await database.query<GrantRow>(
    `${HELD}
      WHERE g.account_id = ? AND g.revoked_at IS NULL ORDER BY g.id`,
    [accountId],
  );
  return rows.filter(reaches).flatMap((row) => (isRole(row.role) ? [grantOf(row, row.role)] : []));
}

/** Grants of these roles in force at accounts that are not disabled. */
export async function readGrantsOfRoles(database: Database, roles: readonly Role[]): Promise<{ readonly accountId: number; readonly grant: HeldGrant }[]> {
  const rows = await database.query<GrantRow>(
    `${HELD} JOIN account a ON a.id = g.account_id AND a.disabled_at IS NULL
      WHERE g.role IN (?) AND g.revoked_at IS NULL ORDER BY g.account_id, g.id`,
    [[...roles]],
  );
  return rows.filter(reaches).flatMap((row) => (isRole(row.role) ? [{ accountId: row.accountId, grant: grantOf(row, row.role) }] : []));
}

function reaches({ unitId, grantedUnitId }: GrantRow): boolean {
  return unitId === grantedUnitId;
}

function grantOf({ id, unitId, name, path, parentId, managedBy }: GrantRow, role: HeldGrant['role']): HeldGrant {
  return { id, role, unit: unitId === null ? null : { id: unitId, name, path, isRoot: parentId === null }, managedBy };
}
