import { createHash } from 'node:crypto';
import { canonicalJson } from '#kernel';

export const HASH_BYTES = 32;

/** What an entry's hash covers: every column but the hash itself. */
export interface SealedFields {
  readonly id: number;
  readonly at: Date;
  readonly actorAccountId: number | null;
  readonly actorName: string;
  readonly action: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly unitPath: string;
  readonly beforeState: string | null;
  readonly afterState: string | null;
  readonly requestId: string;
  readonly previousHash: Buffer;
}

/** SHA-256 over the previous hash and the canonical JSON of the entry. */
export function auditHash({ previousHash, at, ...fields }: SealedFields): Buffer {
  return createHash('sha256')
    .update(previousHash)
    .update(canonicalJson({ ...fields, at: at.toISOString() }))
    .digest();
}
