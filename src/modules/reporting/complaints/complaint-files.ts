import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import type { ReceivedEvidence } from '../../credit-registration/public';
import { isSamePerson } from '../../identity/public';
import type { AccountHolder } from './account-holder';
import { complaintErrors } from './complaint.errors';
import { assertMayMove, holdComplaint } from './hold-complaint';

const MOST_FILES = 10;

/** Adds a stored file to one that is not closed; the same content twice is there once. @throws DomainError COMPLAINT_NOT_FOUND, COMPLAINT_CLOSED, COMPLAINT_FILES_TOO_MANY */
export async function keepComplaintFile(tx: Transaction, complaintId: number, { digest, fileName, mediaType, sizeBytes }: ReceivedEvidence, by: AccountHolder, at: Date): Promise<void> {
  assertMayMove(await holdComplaint(tx, complaintId), 'answered');
  const [others]: { count: number | string }[] = await tx.query('SELECT COUNT(*) AS count FROM complaint_file WHERE complaint_id = ? AND file_digest <> ?', [complaintId, digest]);
  if (Number(others?.count ?? 0) >= MOST_FILES) throw complaintErrors.tooManyFiles({ complaintId, most: MOST_FILES });
  const { affectedRows }: { affectedRows: number } = await tx.query(
    'INSERT IGNORE INTO complaint_file (complaint_id, file_name, file_digest, media_type, size_bytes, added_by, added_by_name, added_at) VALUES (?)',
    [[complaintId, fileName, digest, mediaType, sizeBytes, by.accountId, by.name, at]],
  );
  if (affectedRows > 0) await record(tx, complaintId, ['kept', '添加材料', 'a file was added'], by);
}

/** By whoever added it, while it is not closed. @throws DomainError COMPLAINT_NOT_FOUND, COMPLAINT_CLOSED, COMPLAINT_FILE_NOT_FOUND */
export async function removeComplaintFile(tx: Transaction, { complaintId, fileId }: { readonly complaintId: number; readonly fileId: number }, by: AccountHolder): Promise<void> {
  assertMayMove(await holdComplaint(tx, complaintId), 'answered');
  const [file]: { addedBy: number }[] = await tx.query('SELECT added_by AS addedBy FROM complaint_file WHERE id = ? AND complaint_id = ?', [fileId, complaintId]);
  if (!file || !(await isSamePerson(tx, by.accountId, file.addedBy))) throw complaintErrors.fileNotFound({ complaintId, fileId });
  await tx.query('DELETE FROM complaint_file WHERE id = ?', [fileId]);
  await record(tx, complaintId, ['removed', '删除材料', 'a file was removed'], by);
}

/** Never what the file is called: whoever complains is answered, not watched. */
async function record(tx: Transaction, complaintId: number, [act, zh, en]: readonly [string, string, string], actor: AccountHolder): Promise<void> {
  await recordAudit(tx, { actor, action: `complaint-file.${act}`, summary: { zh: `投诉建议 ${complaintId}：${zh}`, en: `Complaint or suggestion ${complaintId}: ${en}` }, subject: { kind: 'complaint', id: complaintId } });
}
