import type { Transaction } from '../../../platform/database/database';
import { queueImport } from '../../../platform/imports/queue-import';
import { recordAudit } from '../../audit/public';
import { assertYearOpen } from '../../credit-ledger/public';
import type { Actor } from '../../identity/public';
import type { Upload } from './receive-upload';

/**
 * Queues the import and records who brought which file. Training records of a sealed year are refused before anything is read.
 * @returns the import's id
 * @throws DomainError YEAR_SEALED
 */
export async function startImport(tx: Transaction, upload: Upload, by: { readonly actor: Actor; readonly accountId: number; readonly at: Date }): Promise<number> {
  if (upload.importer.kind === 'records') await assertYearOpen(tx, upload.trainingYear);
  const importId = await queueImport(tx, {
    kind: upload.importer.kind,
    trainingYear: upload.trainingYear,
    fileName: upload.fileName,
    file: upload.file,
    by: { accountId: by.accountId, name: by.actor.name },
    at: by.at,
  });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'import.started',
    summary: { zh: `导入 ${upload.fileName}`, en: `Import of ${upload.fileName}` },
    subject: { kind: 'import', id: importId },
    after: { kind: upload.importer.kind, trainingYear: upload.trainingYear, fileDigest: upload.file.digest },
  });
  return importId;
}
