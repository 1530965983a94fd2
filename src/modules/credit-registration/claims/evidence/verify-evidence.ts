import { finished } from 'node:stream/promises';
import { DomainError } from '#kernel';
import type { Database } from '../../../../platform/database/database';
import type { FileStorage } from '../../../../platform/storage/file-storage';

export interface EvidenceFault {
  readonly digest: string;
  /** A claim that has it. */
  readonly claimId: number;
  /** `STORED_FILE_MISSING`, `STORED_FILE_DAMAGED`. */
  readonly code: string;
}

const FILES_A_PAGE = 500;
const AT_ONCE = 8;

/**
 * Reads every stored piece of evidence and compares it with its digest: what was acknowledged is there, whole.
 * @throws DomainError STORAGE_AWAY
 */
export async function verifyEvidence(database: Database, storage: FileStorage): Promise<{ readonly files: number; readonly faults: readonly EvidenceFault[] }> {
  const faults: EvidenceFault[] = [];
  let files = 0;
  for (let after = ''; ; ) {
    const page = await database.query<{ digest: string; claimId: number }>(
      'SELECT file_digest AS digest, MIN(claim_id) AS claimId FROM claim_evidence WHERE file_digest > ? GROUP BY file_digest ORDER BY file_digest LIMIT ?',
      [after, FILES_A_PAGE],
    );
    if (page.length === 0) return { files, faults };
    const waiting = page.values();
    const readNext = async (): Promise<void> => {
      for (const { digest, claimId } of waiting) {
        const code = await faultOf(storage, digest);
        if (code !== undefined) faults.push({ digest, claimId, code });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, readNext));
    files += page.length;
    after = page.at(-1)?.digest ?? '';
  }
}

async function faultOf(storage: FileStorage, digest: string): Promise<string | undefined> {
  try {
    await finished((await storage.read(digest)).resume());
    return undefined;
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'STORAGE_AWAY') return error.code;
    throw error;
  }
}
