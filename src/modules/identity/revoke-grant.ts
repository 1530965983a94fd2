import { ROLE_TERMS, midSentence } from '#contracts';
import type { Transaction } from '../../platform/database/database';
import type { Actor } from '../../platform/sessions/principal';
import { recordAudit } from '../audit/public';
import { grantNotFound } from './identity.errors';
import { type Role } from './roles';

/** Takes a role back. The row stays, with the date and the author. */
export async function revokeGrant(tx: Transaction, accountId: number, grantId: number, actor: Actor): Promise<void> {
  const [grant]: { role: Role; unitId: number | null; managedBy: string | null; path: string | null }[] = await tx.query(
    `SELECT g.role, g.unit_id AS unitId, g.managed_by AS managedBy, u.path FROM role_grant g LEFT JOIN org_unit u ON u.id = g.unit_id
      WHERE g.id = ? AND g.account_id = ? AND g.revoked_at IS NULL FOR UPDATE`,
    [grantId, accountId],
  );
  if (!grant) throw grantNotFound();
  await tx.query('UPDATE role_grant SET revoked_at = UTC_TIMESTAMP(3), revoked_by = ? WHERE id = ?', [actor.accountId, grantId]);
  await recordAudit(tx, {
    actor,
    action: 'grant.revoked',
    summary: { zh: `撤销角色：${ROLE_TERMS[grant.role].zh}`, en: `Took back the role of ${midSentence(ROLE_TERMS[grant.role])}` },
    subject: { kind: 'account', id: accountId },
    unitPath: grant.path ?? undefined,
    before: { grantId, role: grant.role, unitId: grant.unitId, managedBy: grant.managedBy },
  });
}
