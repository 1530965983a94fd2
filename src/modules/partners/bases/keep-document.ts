import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { baseErrors, documentErrors } from '../partners.errors';
import { authorColumns, findBase, type Authorship } from './find-base';
import type { ReceivedDocument } from '../../../platform/http/receive-document';

const MOST_DOCUMENTS = 30;

interface DocumentPlace {
  readonly baseId: number;
  readonly agreementId: number;
}

/**
 * Adds a paper to an agreement. The same content again is the same paper.
 * @returns the document's id
 * @throws DomainError BASE_NOT_FOUND, AGREEMENT_NOT_FOUND, TOO_MANY_DOCUMENTS
 */
export async function keepDocument(tx: Transaction, { baseId, agreementId }: DocumentPlace, received: ReceivedDocument, by: Authorship): Promise<number> {
  const base = await findBase(tx, baseId, 'locked');
  const [agreement]: { number: string }[] = await tx.query('SELECT number FROM base_agreement WHERE id = ? AND base_id = ?', [agreementId, baseId]);
  if (!agreement) throw baseErrors.agreementNotFound({ agreementId });
  const kept: { id: number; digest: string }[] = await tx.query('SELECT id, file_digest AS digest FROM base_document WHERE agreement_id = ?', [agreementId]);
  const same = kept.find(({ digest }) => digest === received.file.digest);
  if (same) return same.id;
  if (kept.length >= MOST_DOCUMENTS) throw documentErrors.tooMany({ limit: MOST_DOCUMENTS });
  const { insertId }: { insertId: number } = await tx.query(
    'INSERT INTO base_document (agreement_id, file_name, file_digest, size_bytes, recorded_by, recorded_by_name, recorded_at) VALUES (?)',
    [[agreementId, received.fileName, received.file.digest, received.file.sizeBytes, ...authorColumns(by)]],
  );
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.document-kept',
    summary: { zh: `${base.name} 协议 ${agreement.number} 存入文件 ${received.fileName}`, en: `Kept ${received.fileName} with the agreement ${agreement.number} of ${base.name}` },
    subject: { kind: 'teaching_base', id: baseId },
    after: { documentId: insertId, agreementId, fileDigest: received.file.digest },
  });
  return insertId;
}
