import { ROLE_TERMS, midSentence } from '#contracts';
import type { Transaction } from '../../platform/database/database';
import type { Actor } from '../../platform/sessions/principal';
import { recordAudit } from '../audit/public';
import { isManagingAuthority } from '../organizations/public';
import { accountNotFound, adminRolesSeparate, authorityUnknown, grantExists, roleKnowsNoAuthority, roleKnowsNoUnit, traineeNeedsPerson, unitNotFound } from './identity.errors';
import { ADMINISTRATOR_ROLES, ROLES_BY_AUTHORITY, ROLES_WITHOUT_UNIT, type Role } from './roles';

export interface WantedGrant {
  readonly role: Role;
  /** Null: the whole city. */
  readonly unitId: number | null;
  /** Only the people whom this authority manages, as postings name it; absent: whoever manages them. */
  readonly managedBy?: string | undefined;
}

interface AccountRow {
  readonly id: number;
  readonly personId: number | null;
}

interface HeldRow {
  readonly accountId: number;
  readonly role: Role;
  readonly unitId: number | null;
  readonly managedBy: string | null;
}

/**
 * Gives a role to an account, in the order of `identity.errors.ts`. The locked rows are those of the account and of every other
 * account of the same person, so that two grants at once cannot make one person two administrators.
 * @returns the grant's id.
 */
export async function grantRole(tx: Transaction, accountId: number, wanted: WantedGrant, actor: Actor): Promise<number> {
  const account = await lockAccount(tx, accountId);
  if (wanted.unitId !== null && ROLES_WITHOUT_UNIT.has(wanted.role)) throw roleKnowsNoUnit();
  const unitPath = wanted.unitId === null ? undefined : await pathOf(tx, wanted.unitId);
  const managedBy = wanted.managedBy ?? null;
  if (managedBy !== null) await assertAuthority(tx, wanted.role, managedBy);
  if (wanted.role === 'trainee' && account.personId === null) throw traineeNeedsPerson();
  const held = await heldByPerson(tx, account);
  assertSeparate(held, accountId, wanted.role);
  if (held.some((grant) => grant.accountId === accountId && grant.role === wanted.role && grant.unitId === wanted.unitId && grant.managedBy === managedBy)) throw grantExists();
  const { insertId }: { insertId: number } = await tx.query('INSERT INTO role_grant (account_id, role, unit_id, managed_by, granted_by) VALUES (?, ?, ?, ?, ?)', [
    accountId, wanted.role, wanted.unitId, managedBy, actor.accountId,
  ]);
  await recordAudit(tx, {
    actor,
    action: 'grant.given',
    summary: { zh: `授予角色：${ROLE_TERMS[wanted.role].zh}`, en: `Gave the role of ${midSentence(ROLE_TERMS[wanted.role])}` },
    subject: { kind: 'account', id: accountId },
    unitPath,
    after: { grantId: insertId, role: wanted.role, unitId: wanted.unitId, managedBy },
  });
  return insertId;
}

/** Always in the order of the ids, so that two grants cannot wait for each other. */
async function lockAccount(tx: Transaction, accountId: number): Promise<AccountRow> {
  const rows: AccountRow[] = await tx.query(
    `SELECT id, person_id AS personId FROM account
      WHERE id = ? OR person_id = (SELECT own.person_id FROM account own WHERE own.id = ?) ORDER BY id FOR UPDATE`,
    [accountId, accountId],
  );
  const account = rows.find((row) => row.id === accountId);
  if (!account) throw accountNotFound();
  return account;
}

async function heldByPerson(tx: Transaction, { id, personId }: AccountRow): Promise<HeldRow[]> {
  return tx.query(
    `SELECT g.account_id AS accountId, g.role, g.unit_id AS unitId, g.managed_by AS managedBy FROM role_grant g JOIN account a ON a.id = g.account_id
      WHERE g.revoked_at IS NULL AND (a.id = ? OR a.person_id = ?)`,
    [id, personId],
  );
}

/** Within one account an administrator's role stands alone; across the accounts of one person there is at most one such role. */
function assertSeparate(held: readonly HeldRow[], accountId: number, wanted: Role): void {
  const wantsAdministrator = ADMINISTRATOR_ROLES.has(wanted);
  const clashes = held.some((grant) => {
    if (grant.role === wanted) return false;
    const isAdministrator = ADMINISTRATOR_ROLES.has(grant.role);
    return grant.accountId === accountId ? wantsAdministrator || isAdministrator : wantsAdministrator && isAdministrator;
  });
  if (clashes) throw adminRolesSeparate();
}

/** An authority that no posting in force names would reach nobody: rather a typing error than a wish. */
async function assertAuthority(tx: Transaction, role: Role, managedBy: string): Promise<void> {
  if (!ROLES_BY_AUTHORITY.has(role)) throw roleKnowsNoAuthority();
  if (!(await isManagingAuthority(tx, managedBy))) throw authorityUnknown();
}

async function pathOf(tx: Transaction, unitId: number): Promise<string> {
  const [unit]: { path: string }[] = await tx.query('SELECT path FROM org_unit WHERE id = ?', [unitId]);
  if (!unit) throw unitNotFound();
  return unit.path;
}
