import type { FastifyReply } from 'fastify';
import type { Database, Transaction } from '../../../platform/database/database';
import type { ReceivedDocument } from '../../../platform/http/receive-document';
import { sendDownload } from '../../../platform/http/send-workbook';
import type { FileStorage } from '../../../platform/storage/file-storage';
import { recordAudit } from '../../audit/public';
import { decisionErrors } from './decisions.errors';
import { holdDecision } from './find-decision';
import type { Proposer } from './propose-decision';

/** Before it is decided, by whoever proposed it. @throws DomainError DECISION_NOT_FOUND, DECISION_STATE_WRONG */
export async function keepDecisionFile(tx: Transaction, decisionId: number, { fileName, file }: ReceivedDocument, by: Proposer): Promise<void> {
  const { state, proposedBy } = await holdDecision(tx, decisionId);
  if (proposedBy !== by.accountId) throw decisionErrors.notFound({ decisionId });
  if (state !== 'proposed') throw decisionErrors.stateWrong({ decisionId, state });
  await tx.query('UPDATE year_decision SET file_digest = ?, file_name = ? WHERE id = ?', [file.digest, fileName, decisionId]);
  await recordAudit(tx, {
    actor: by,
    action: 'year-decision.document-kept',
    summary: { zh: `认定 ${decisionId} 的依据：${fileName}`, en: `Paper of decision ${decisionId}: ${fileName}` },
    subject: { kind: 'year_decision', id: decisionId },
    after: { fileName, digest: file.digest },
  });
}

/** @throws DomainError DECISION_NOT_FOUND */
export async function sendDecisionFile(database: Database, storage: FileStorage, decisionId: number, reply: FastifyReply): Promise<void> {
  const [file] = await database.query<{ fileName: string; digest: string }>(
    'SELECT file_name AS fileName, file_digest AS digest FROM year_decision WHERE id = ? AND file_digest IS NOT NULL',
    [decisionId],
  );
  if (!file) throw decisionErrors.notFound({ decisionId });
  await sendDownload(reply, { fileName: file.fileName, contentType: 'application/octet-stream', body: await storage.read(file.digest) });
}
