import type { Database, SqlValue } from '../../platform/database/database';
import { decodeCursor, pageOf, type Page } from '../../platform/http/page';
import type { AccountDto, AccountGrantDto, AccountQueryDto, AccountStatus } from './account.dto';
import { accountNotFound } from './identity.errors';
import type { Role } from './roles';

interface AccountRow {
  readonly id: number;
  readonly username: string;
  readonly displayName: string;
  readonly personId: number | null;
  readonly disabledAt: Date | null;
  readonly lastSignedInAt: Date | null;
  readonly lockedUntil: Date | null;
}

interface GrantRow {
  readonly accountId: number;
  readonly id: number;
  readonly role: Role;
  readonly unitId: number | null;
  readonly unitName: string | null;
  readonly managedBy: string | null;
  readonly grantedAt: Date;
  readonly grantedBy: string | null;
}

const SELECT_ACCOUNTS = `SELECT a.id, a.username, a.display_name AS displayName, a.person_id AS personId, a.disabled_at AS disabledAt,
       a.last_signed_in_at AS lastSignedInAt, f.locked_until AS lockedUntil
  FROM account a LEFT JOIN sign_in_failure f ON f.username_hash = UNHEX(SHA2(a.username, 256))`;

/** In the order of the user names. */
export async function listAccounts(database: Database, { q, cursor, limit }: AccountQueryDto, now: Date): Promise<Page<AccountDto>> {
  const pattern = `%${(q ?? '').replaceAll(/[\\%_]/g, '\\$&')}%`;
  const wanted = '(a.username LIKE ? OR a.display_name LIKE ?)';
  const after = decodeCursor(cursor, 1)?.[0] ?? '';
  const rows = await database.query<AccountRow>(
    `${SELECT_ACCOUNTS} WHERE ${wanted} AND a.username > ? ORDER BY a.username LIMIT ${limit + 1}`,
    [pattern, pattern, String(after)],
  );
  const [counted] = await database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM account a WHERE ${wanted}`, [pattern, pattern]);
  const grants = await grantsOf(database, rows.map((row) => row.id));
  const item = (row: AccountRow): AccountDto => accountOf(row, grants, now);
  return pageOf(rows, limit, { count: Number(counted?.count ?? 0), asOf: now, item, key: (row) => [row.username] });
}

/** @throws DomainError ACCOUNT_NOT_FOUND */
export async function readAccount(database: Database, accountId: number, now: Date): Promise<AccountDto> {
  const [row] = await database.query<AccountRow>(`${SELECT_ACCOUNTS} WHERE a.id = ?`, [accountId]);
  if (!row) throw accountNotFound();
  return accountOf(row, await grantsOf(database, [accountId]), now);
}

async function grantsOf(database: Database, accountIds: readonly SqlValue[]): Promise<GrantRow[]> {
  if (accountIds.length === 0) return [];
  return database.query<GrantRow>(
    `SELECT g.account_id AS accountId, g.id, g.role, g.unit_id AS unitId, u.name AS unitName, g.managed_by AS managedBy, g.granted_at AS grantedAt, b.display_name AS grantedBy
       FROM role_grant g LEFT JOIN org_unit u ON u.id = g.unit_id LEFT JOIN account b ON b.id = g.granted_by
      WHERE g.account_id IN (?) AND g.revoked_at IS NULL ORDER BY g.id`,
    [accountIds],
  );
}

function accountOf(row: AccountRow, grants: readonly GrantRow[], now: Date): AccountDto {
  const locked = row.lockedUntil !== null && row.lockedUntil > now;
  return {
    id: row.id,
    username: row.username,
    displayName: row.displayName,
    personId: row.personId,
    status: statusOf(row, locked),
    lockedUntil: locked ? row.lockedUntil.toISOString() : null,
    lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
    grants: grants.filter((grant) => grant.accountId === row.id).map(grantOf),
  };
}

function statusOf({ disabledAt }: AccountRow, locked: boolean): AccountStatus {
  if (disabledAt !== null) return 'disabled';
  return locked ? 'locked' : 'active';
}

function grantOf({ accountId: _accountId, grantedAt, ...grant }: GrantRow): AccountGrantDto {
  return { ...grant, grantedAt: grantedAt.toISOString() };
}
