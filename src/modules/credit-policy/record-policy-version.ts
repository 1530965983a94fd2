import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import { parsePolicy, type Policy } from '#credit-rules';
import type { Transaction } from '../../platform/database/database';
import { SYSTEM_ACTOR } from '../../platform/sessions/principal';
import { recordAudit, rowsOf } from '../audit/public';
import { policyErrors } from './credit-policy.errors';
import { STATED_VERSIONS } from './stated-policies';

/** 32 bytes that stand for the whole document. */
export function policyDigest(policy: Policy): Buffer {
  return createHash('sha256').update(canonicalJson(policy)).digest();
}

/**
 * Keeps one version of a policy. The same text again is the same version; another text under a taken version is refused.
 * @returns the version's id
 * @throws DomainError POLICY_NOT_VALID with every fault's pointer, POLICY_VERSION_TAKEN
 */
export async function recordPolicyVersion(tx: Transaction, document: unknown): Promise<number> {
  const parsed = parsePolicy(document);
  if ('errors' in parsed) throw policyErrors.notValid(parsed.errors);
  const { policy } = parsed;
  const digest = policyDigest(policy);
  const { affectedRows }: { affectedRows: number } = await tx.query('INSERT IGNORE INTO credit_policy_version (code, version, digest, document) VALUES (?, ?, ?, ?)', [policy.code, policy.version, digest, canonicalJson(policy)]);
  const rows: { id: number; digest: Buffer }[] = await tx.query('SELECT id, digest FROM credit_policy_version WHERE code = ? AND version = ?', [policy.code, policy.version]);
  const row = rows[0];
  if (!row?.digest.equals(digest)) throw policyErrors.versionTaken({ code: policy.code, version: policy.version });
  if (affectedRows === 0) return row.id;
  await recordAudit(tx, {
    actor: SYSTEM_ACTOR,
    action: 'policy-version.recorded',
    summary: { zh: `录入政策“${policy.title.zh}”版本 ${policy.version}`, en: `Recorded the policy ${policy.code}@${policy.version}` },
    subject: { kind: 'policy_version', id: row.id },
    after: { code: policy.code, version: policy.version, digest: digest.toString('hex') },
    rows: rowsOf(STATED_VERSIONS, [row.id]),
  });
  return row.id;
}
