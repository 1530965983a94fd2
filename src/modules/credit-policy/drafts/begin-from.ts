import { writePolicy, type Policy } from '#credit-rules';
import type { Database } from '../../../platform/database/database';
import type { PolicyLibrary } from '../policy-library';
import type { DraftText } from './judge-draft';

/** The text of a version under the next free number, with the cases that were kept with it. @throws DomainError POLICY_NOT_FOUND */
export async function textBegunFrom(database: Database, library: PolicyLibrary, name: string): Promise<DraftText & { readonly madeFrom: string }> {
  const { id, code, version, policy } = await library.byName(name);
  const taken = await database.query<{ version: string }>('SELECT version FROM credit_policy_version WHERE code = ?', [code]);
  const [kept] = await database.query<{ cases: string }>('SELECT cases FROM policy_draft WHERE policy_version_id = ?', [id]);
  const next: Policy = { ...policy, version: nextFree(version, new Set(taken.map((row) => row.version))), confirmed: false };
  return { text: writePolicy(next), cases: kept?.cases ?? '[]', madeFrom: `${code}@${version}` };
}

const MOST_VERSIONS = 1_000;

/** 1 → 2, 2026.1 → 2026.2; a version without a number at its end gets one. */
export function nextFree(version: string, taken: ReadonlySet<string>): string {
  const [, stem = '', number] = /^(.*?)(\d+)?$/.exec(version) ?? [];
  for (let add = 1; add < MOST_VERSIONS; add += 1) {
    const next = number === undefined ? `${stem}.${add + 1}` : `${stem}${Number(number) + add}`;
    if (!taken.has(next)) return next;
  }
  return version;
}
