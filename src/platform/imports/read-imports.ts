import type { Database, SqlValue } from '../database/database';
import { decodeCursor, pageOf } from '../http/page';
import type { ImportBatch } from './import-batch.entity';
import { importErrors } from './import.errors';
import type { ImportDto, ImportPageDto, RefusalDto, RefusalPageDto } from './import.dto';

const COLUMNS = `id, kind, training_year AS trainingYear, file_name AS fileName, file_digest AS fileDigest, size_bytes AS sizeBytes, status, rows_total AS rowsTotal,
  rows_read AS rowsRead, accepted, unchanged, refused, problem_code AS problemCode, problem_zh AS problemZh, problem_en AS problemEn,
  created_at AS createdAt, started_at AS startedAt, finished_at AS finishedAt, created_by_name AS createdByName`;

type ImportRow = Omit<ImportBatch, 'kind' | 'position' | 'createdBy' | 'classId' | 'sessionId'> & Pick<ImportDto, 'kind'>;

/** Those of a class stand with the class; null: those of the whole city. */
type ImportsOf = { readonly classId: number | null };
const WHOLE_CITY: ImportsOf = { classId: null };

/** @throws DomainError IMPORT_NOT_FOUND */
export async function findImport(database: Database, importId: number, { classId } = WHOLE_CITY): Promise<ImportRow> {
  const rows = await database.query<ImportRow>(`SELECT ${COLUMNS} FROM import_batch WHERE id = ? AND class_id <=> ?`, [importId, classId]);
  const row = rows[0];
  if (!row) throw importErrors.notFound();
  return row;
}

/** Latest first. */
export async function listImports(database: Database, query: { readonly cursor?: string; readonly limit: number }, now: Date, { classId } = WHOLE_CITY): Promise<ImportPageDto> {
  const after = decodeCursor(query.cursor, 1);
  const [rows, counted] = await Promise.all([
    database.query<ImportRow>(`SELECT ${COLUMNS} FROM import_batch WHERE class_id <=> ? AND id < ? ORDER BY id DESC LIMIT ?`, [classId, after?.[0] ?? Number.MAX_SAFE_INTEGER, query.limit + 1]),
    database.query<{ imports: number }>('SELECT COUNT(*) AS imports FROM import_batch WHERE class_id <=> ?', [classId]),
  ]);
  const page = pageOf(rows, query.limit, { count: Number(counted[0]?.imports ?? 0), asOf: now, item: showImport, key: (row) => [row.id] });
  return { ...page, items: [...page.items] };
}

export function showImport(row: ImportRow): ImportDto {
  return {
    id: row.id,
    kind: row.kind,
    year: row.trainingYear,
    fileName: row.fileName,
    sizeBytes: row.sizeBytes,
    status: row.status,
    rowsTotal: row.rowsTotal,
    rowsRead: row.rowsRead,
    accepted: row.accepted,
    unchanged: row.unchanged,
    refused: row.refused,
    problem: row.problemCode === null ? null : { code: row.problemCode, zh: row.problemZh ?? '', en: row.problemEn ?? '' },
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    by: row.createdByName,
  };
}

interface RefusalRow {
  readonly sheet: string;
  readonly rowNo: number;
  readonly columnLetter: string;
  readonly header: string;
  readonly code: string;
  readonly written: string;
  readonly problemZh: string;
  readonly problemEn: string;
  readonly remedyZh: string;
  readonly remedyEn: string;
}

/** In the order of the file. */
export async function listRefusals(database: Database, importId: number, query: { readonly cursor?: string; readonly limit: number }, now: Date): Promise<RefusalPageDto> {
  const after = decodeCursor(query.cursor, 2);
  const following = after === undefined ? '' : 'AND (sheet, row_no) > (?, ?)';
  const place: SqlValue[] = after === undefined ? [] : [after[0] ?? '', after[1] ?? 0];
  const [rows, counted] = await Promise.all([
    database.query<RefusalRow>(
      `SELECT sheet, row_no AS rowNo, column_letter AS columnLetter, header, code, written, problem_zh AS problemZh, problem_en AS problemEn,
              remedy_zh AS remedyZh, remedy_en AS remedyEn
         FROM import_refusal WHERE import_id = ? ${following} ORDER BY sheet, row_no LIMIT ?`,
      [importId, ...place, query.limit + 1],
    ),
    database.query<{ refusals: number }>('SELECT COUNT(*) AS refusals FROM import_refusal WHERE import_id = ?', [importId]),
  ]);
  const page = pageOf(rows, query.limit, { count: Number(counted[0]?.refusals ?? 0), asOf: now, item: showRefusal, key: (row) => [row.sheet, row.rowNo] });
  return { ...page, items: [...page.items] };
}

function showRefusal(row: RefusalRow): RefusalDto {
  return {
    sheet: row.sheet,
    row: row.rowNo,
    column: row.columnLetter,
    header: row.header,
    code: row.code,
    written: row.written,
    problem: { zh: row.problemZh, en: row.problemEn },
    remedy: { zh: row.remedyZh, en: row.remedyEn },
  };
}
