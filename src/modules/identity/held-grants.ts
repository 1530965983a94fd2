import type { Database } from '../../platform/database/database';
import { isRole } from './roles';
import type { HeldGrant } from './scopes-of-grants';

interface GrantRow {
  readonly id: number;
  readonly role: string;
  readonly grantedUnitId: number | null;
  readonly unitId: number | null;
  readonly name: string;
  readonly path: string;
  readonly parentId: number | null;
  readonly managedBy: string | null;
}

/** Grants in force, oldest first. A grant on a unit that no longer exists reaches nothing, so it is left out. */
export async function readHeldGrants(database: Database, accountId: number): Promise<HeldGrant[]> {
  const rows = await database.query<GrantRow>(
    `SELECT g.id, g.role, g.unit_id AS grantedUnitId, u.id AS unitId, u.name, u.path, u.parent_id AS parentId, g.managed_by AS managedBy
       FROM role_grant g LEFT JOIN org_unit u ON u.id = g.unit_id
      WHERE g.account_id = ? AND g.revoked_at IS NULL ORDER BY g.id`,
    [accountId],
  );
  return rows.filter((row) => row.unitId === row.grantedUnitId).flatMap((row) => (isRole(row.role) ? [grantOf(row, row.role)] : []));
}

function grantOf({ id, unitId, name, path, parentId, managedBy }: GrantRow, role: HeldGrant['role']): HeldGrant {
  return { id, role, unit: unitId === null ? null : { id: unitId, name, path, isRoot: parentId === null }, managedBy };
}
