import type { Transaction } from '../../platform/database/database';
import type { Actor } from '../../platform/sessions/principal';
import type { Vault } from '../../platform/vault/vault';
import { recordAudit } from '../audit/public';

/** Reads what is stored sealed, and records who looked and why in the same transaction. */
export async function viewResidentId(
  tx: Transaction,
  vault: Vault,
  personId: number,
  why: { readonly reason: string; readonly actor: Actor },
): Promise<{ residentId: string; mobile: string | null }> {
  const rows: { sealed: Buffer; mobile: Buffer | null; path: string | null }[] = await tx.query(
    `SELECT p.resident_id_sealed AS sealed, p.mobile_sealed AS mobile, u.path FROM civil_servant p
       LEFT JOIN posting g ON g.person_id = p.id AND g.valid_until IS NULL LEFT JOIN org_unit u ON u.id = g.unit_id WHERE p.id = ?`,
    [personId],
  );
  const person = rows[0];
  if (!person) throw new Error(`no person ${personId}: the caller makes sure that there is one`);
  await recordAudit(tx, {
    actor: why.actor,
    action: 'resident-id.viewed',
    summary: { zh: `查看完整身份证号；原因：${why.reason}`, en: `Viewed a whole resident ID; reason: ${why.reason}` },
    subject: { kind: 'person', id: personId },
    ...(person.path === null ? {} : { unitPath: person.path }),
    after: { reason: why.reason },
  });
  return { residentId: vault.decrypt(person.sealed), mobile: person.mobile === null ? null : vault.decrypt(person.mobile) };
}
