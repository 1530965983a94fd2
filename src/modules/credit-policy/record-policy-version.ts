import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import { parsePolicy, type Policy } from '#credit-rules';
import type { Transaction } from '../../platform/database/database';
import { policyErrors } from './credit-policy.errors';

/** 32 bytes that stand for the whole document. */
export function policyDigest(policy: Policy): Buffer {
  return createHash('sha256').update(canonicalJson(policy)).digest();
}

/**
 * Keeps one version of a policy. The same text again is the version it was; a changed text is the code's next version (1, 2, 3 …).
 * @returns the version's id
 * @throws DomainError POLICY_NOT_VALID with every fault's pointer
 */
export async function recordPolicyVersion(tx: Transaction, document: unknown): Promise<number> {
  const parsed = parsePolicy(document);
  if ('errors' in parsed) throw policyErrors.notValid(parsed.errors);
  const { policy } = parsed;
  const digest = policyDigest(policy);
  const versions: { id: number; digest: Buffer }[] = await tx.query('SELECT id, digest FROM credit_policy_version WHERE code = ? ORDER BY id FOR UPDATE', [policy.code]);
  const same = versions.find((version) => version.digest.equals(digest));
  if (same) return same.id;
  const result: { insertId: number } = await tx.query('INSERT INTO credit_policy_version (code, version, digest, document) VALUES (?, ?, ?, ?)', [
    policy.code, versions.length + 1, digest, canonicalJson(policy),
  ]);
  return Number(result.insertId);
}
