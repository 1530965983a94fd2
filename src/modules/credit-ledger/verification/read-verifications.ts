import { faultSentence, type LedgerVerdict } from '#ledger-proof';
import type { Database } from '../../../platform/database/database';
import type { PageQueryDto } from '../../../platform/http/list.dto';
import { decodeCursor, pageOf, type Page } from '../../../platform/http/page';
import { ledgerErrors } from '../credit-ledger.errors';
import type { LedgerVerdictDto, LedgerVerificationDto } from './verification.dto';

type Row = Omit<LedgerVerificationDto, 'keepsExport' | 'sizeBytes' | 'createdAt' | 'finishedAt' | 'verdict'> & {
  readonly keepsExport: number;
  readonly sizeBytes: number | string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly fileDigest: string | null;
};

const COLUMNS = `id, status, keeps_export AS keepsExport, total, done, faults, size_bytes AS sizeBytes, created_by_name AS \`by\`, created_at AS createdAt,
  finished_at AS finishedAt, file_digest AS fileDigest`;

/** Newest first, without what each found. */
export async function listVerifications(database: Database, { cursor, limit }: PageQueryDto, asOf: Date): Promise<Page<LedgerVerificationDto>> {
  const before = decodeCursor(cursor, 1)?.[0] ?? 4_294_967_295;
  const rows = await database.query<Row>(`SELECT ${COLUMNS} FROM ledger_verification WHERE id < ? ORDER BY id DESC LIMIT ?`, [before, limit + 1]);
  const [counted] = await database.query<{ count: number }>('SELECT COUNT(*) AS count FROM ledger_verification');
  return pageOf(rows, limit, { count: Number(counted?.count ?? 0), asOf, item: (row) => viewOf(row, null), key: (row) => [row.id] });
}

/** @throws DomainError VERIFICATION_NOT_FOUND */
export async function readVerification(database: Database, verificationId: number): Promise<LedgerVerificationDto> {
  const [row] = await database.query<Row & { verdict: string | null }>(`SELECT ${COLUMNS}, verdict FROM ledger_verification WHERE id = ?`, [verificationId]);
  if (row === undefined) throw ledgerErrors.verificationNotFound({ verificationId });
  return viewOf(row, row.verdict === null ? null : await verdictOf(database, JSON.parse(row.verdict) as StoredVerdict));
}

/** Where the kept file lies. @throws DomainError VERIFICATION_NOT_FOUND, EXPORT_NOT_KEPT */
export async function findKeptExport(database: Database, verificationId: number): Promise<{ readonly digest: string; readonly finishedAt: Date }> {
  const [row] = await database.query<Row>(`SELECT ${COLUMNS} FROM ledger_verification WHERE id = ?`, [verificationId]);
  if (row === undefined) throw ledgerErrors.verificationNotFound({ verificationId });
  if (row.fileDigest === null || row.finishedAt === null) throw ledgerErrors.exportNotKept({ verificationId });
  return { digest: row.fileDigest, finishedAt: row.finishedAt };
}

function viewOf({ fileDigest: _digest, ...row }: Row, verdict: LedgerVerdictDto | null): LedgerVerificationDto {
  return {
    ...row,
    keepsExport: row.keepsExport === 1,
    sizeBytes: row.sizeBytes === null ? null : Number(row.sizeBytes),
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
    verdict,
  };
}

/** Earlier ones compared no rows. */
type StoredVerdict = Omit<LedgerVerdict, 'rows' | 'unstated'> & Partial<Pick<LedgerVerdict, 'rows' | 'unstated'>>;

async function verdictOf(database: Database, { latest: _latest, keys: _keys, rows, unstated, ...verdict }: StoredVerdict): Promise<LedgerVerdictDto> {
  const subjects = await readSubjects(database, verdict.faults.flatMap(({ entryNo }) => entryNo ?? []));
  return { ...verdict, rows: rows ?? null, unstated: unstated ?? null, faults: verdict.faults.map((fault) => ({ ...faultSentence(fault), subject: subjects.get(fault.entryNo ?? 0) ?? null })) };
}

/** By number of the entry: of what it speaks. */
async function readSubjects(database: Database, entryNos: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (entryNos.length === 0) return new Map();
  const rows = await database.query<{ id: number | string; subject: string }>("SELECT id, CONCAT(subject_kind, ':', subject_id) AS subject FROM audit_entry WHERE id IN (?)", [entryNos]);
  return new Map(rows.map(({ id, subject }) => [Number(id), subject]));
}
