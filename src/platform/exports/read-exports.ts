import type { Database } from '../database/database';
import type { PageQueryDto } from '../http/list.dto';
import type { ExportJob } from './export-job.entity';
import { decodeCursor, pageOf } from '../http/page';
import type { ExportDto, ExportListDto } from './exports.dto';
import { exportErrors } from './exports.errors';
import { keptUntil } from './kept-time';

const SELECT = `SELECT id, kind, title, status, parts_done AS partsDone, parts_total AS partsTotal, file_name AS fileName, content_type AS contentType, file_turn AS fileTurn, file_digest AS fileDigest, size_bytes AS sizeBytes,
  problem_code AS problemCode, problem_zh AS problemZh, problem_en AS problemEn, created_at AS createdAt, finished_at AS finishedAt, expired_at AS expiredAt FROM export_job`;

type Row = Omit<ExportJob, 'wish' | 'createdBy' | 'announced' | 'turns' | 'removedAt'>;

/** One's own only. @throws DomainError EXPORT_NOT_FOUND */
export async function findExport(database: Database, accountId: number, exportId: number): Promise<Row> {
  const [row] = await database.query<Row>(`${SELECT} WHERE id = ? AND created_by = ?`, [exportId, accountId]);
  if (!row) throw exportErrors.notFound({ exportId });
  return row;
}

export async function listExports(database: Database, accountId: number, { cursor, limit }: PageQueryDto, now: Date): Promise<ExportListDto> {
  const before = Number(decodeCursor(cursor, 1)?.[0] ?? Number.MAX_SAFE_INTEGER);
  const rows = await database.query<Row>(`${SELECT} WHERE created_by = ? AND id < ? ORDER BY id DESC LIMIT ?`, [accountId, before, limit + 1]);
  const [all] = await database.query<{ count: number }>('SELECT COUNT(*) AS count FROM export_job WHERE created_by = ?', [accountId]);
  return pageOf(rows, limit, { count: Number(all?.count), asOf: now, item: showExport, key: ({ id }) => [id] });
}

/** Where the content lies. @throws DomainError EXPORT_NOT_FOUND, EXPORT_NOT_READY, EXPORT_EXPIRED */
export async function findExportedFile(database: Database, accountId: number, exportId: number, now: Date): Promise<{ readonly kind: string; readonly fileName: string; readonly contentType: string; readonly turn: number; readonly digest: string }> {
  const row = await findExport(database, accountId, exportId);
  const { kind, fileName, contentType, fileTurn, fileDigest } = row;
  if (row.status !== 'completed' || fileName === null || contentType === null || fileTurn === null || fileDigest === null) throw exportErrors.notReady({ exportId, status: row.status });
  const end = keptUntil(row);
  if (row.expiredAt !== null || (end !== null && end <= now)) throw exportErrors.expired({ exportId, keptUntil: end?.toISOString() });
  return { kind, fileName, contentType, turn: fileTurn, digest: fileDigest };
}

export function showExport(row: Row): ExportDto {
  const { id, kind, title, status, partsDone, partsTotal, fileName, sizeBytes, createdAt, finishedAt } = row;
  const problem = row.problemCode === null ? null : { code: row.problemCode, zh: row.problemZh ?? '', en: row.problemEn ?? '' };
  return { id, kind, title, status, partsDone, partsTotal, fileName, sizeBytes, problem, createdAt, finishedAt, keptUntil: keptUntil(row) };
}
