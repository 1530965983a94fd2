import type { Transaction } from '../../../platform/database/database';
import { queueImport } from '../../../platform/imports/queue-import';
import type { ReceivedWorkbook } from '../../../platform/imports/receive-workbook';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import type { ClassHead } from '../class/find-class';

export interface ListBrought extends ReceivedWorkbook {
  readonly kind: string;
  readonly of: ClassHead;
  readonly sessionId: number | null;
}

/** Queues a list of a class and records who brought it. @returns the import's id */
export async function startListImport(tx: Transaction, { kind, of, sessionId, fileName, file }: ListBrought, by: { readonly actor: Actor; readonly accountId: number; readonly at: Date }): Promise<number> {
  const importId = await queueImport(tx, {
    kind, fileName, file,
    of: { classId: of.id, sessionId },
    trainingYear: Number(of.endsOn.slice(0, 4)),
    by: { accountId: by.accountId, name: by.actor.name },
    at: by.at,
  });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'import.started',
    summary: { zh: `“${of.title}”导入名单 ${fileName}`, en: `List ${fileName} for “${of.title}”` },
    subject: { kind: 'import', id: importId },
    unitPath: of.hostUnitPath,
    after: { kind, classId: of.id, sessionId, fileDigest: file.digest },
  });
  return importId;
}
