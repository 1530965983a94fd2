import type { Clock } from '#kernel';
import type { Database, SqlValue } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import type { Vault } from '../../../platform/vault/vault';
import { holds, isOneself, type Principal } from '../../identity/public';
import type { ComplaintDto, ComplaintPageDto, ComplaintRowDto, ComplaintsQueryDto, ComplaintStepDto } from './complaints.dto';
import { complaintErrors } from './complaint.errors';

export interface ComplaintReading {
  readonly database: Database;
  readonly vault: Vault;
  readonly clock: Clock;
}

interface Row extends Omit<ComplaintRowDto, 'filedAt' | 'answeredAt'> {
  readonly filedAt: Date;
  readonly answeredAt: Date | null;
  readonly filedBy: number;
  readonly contactSealed: Buffer | null;
}

const COLUMNS = `c.id, c.kind, c.body, c.page, c.state, c.filed_by AS filedBy, c.author_name AS authorName, c.filed_at AS filedAt, c.contact_sealed AS contactSealed,
  (SELECT MAX(s.at) FROM complaint_step s WHERE s.complaint_id = c.id AND s.to_state <> 'open') AS answeredAt,
  IFNULL((SELECT u.name FROM account a JOIN posting g ON g.person_id = a.person_id AND g.valid_until IS NULL JOIN org_unit u ON u.id = g.unit_id WHERE a.id = c.filed_by LIMIT 1), '') AS unitName`;

/** One's own, latest first. */
export function listOwnComplaints(reading: ComplaintReading, { accountId }: Principal, query: ComplaintsQueryDto): Promise<ComplaintPageDto> {
  return list(reading, { ...query, filedBy: accountId });
}

/** Everybody's: what waits first and the longest wait before it; then the latest. */
export function listComplaints(reading: ComplaintReading, query: ComplaintsQueryDto): Promise<ComplaintPageDto> {
  return list(reading, query);
}

async function list({ database, clock }: ComplaintReading, { filedBy, kind, state, cursor, limit }: ComplaintsQueryDto & { readonly filedBy?: number }): Promise<ComplaintPageDto> {
  const conditions: [string, SqlValue][] = [];
  if (filedBy !== undefined) conditions.push(['c.filed_by = ?', filedBy]);
  if (kind !== undefined) conditions.push(['c.kind = ?', kind]);
  if (state !== undefined) conditions.push(['c.state = ?', state]);
  const where = ['1 = 1', ...conditions.map(([sql]) => sql)].join(' AND ');
  const parameters = conditions.map(([, value]) => value);
  const after = decodeCursor(cursor, 1)?.[0];
  // The open ones come in the order of their numbers, the others against it: one number says both.
  const order = filedBy === undefined ? "IF(c.state = 'open', CAST(c.id AS SIGNED) - 4294967296, -CAST(c.id AS SIGNED))" : '-CAST(c.id AS SIGNED)';
  const [rows, counted] = await Promise.all([
    database.query<Row & { place: number }>(`SELECT ${COLUMNS}, ${order} AS place FROM complaint c WHERE ${where} ${after === undefined ? '' : `AND ${order} > ?`} ORDER BY place LIMIT ?`, [...parameters, ...(after === undefined ? [] : [after]), limit + 1]),
    database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM complaint c WHERE ${where}`, parameters),
  ]);
  return pageOf(rows, limit, { count: Number(counted[0]?.count ?? 0), asOf: clock.now(), item: rowView, key: ({ place }) => [Number(place)] });
}

/** Its author's, and that of whoever answers. @throws DomainError COMPLAINT_NOT_FOUND, also for anybody else's */
export async function readComplaint({ database, vault }: ComplaintReading, principal: Principal, complaintId: number): Promise<ComplaintDto> {
  const [row] = await database.query<Row>(`SELECT ${COLUMNS} FROM complaint c WHERE c.id = ?`, [complaintId]);
  const own = row !== undefined && isOneself(principal, row.filedBy);
  const answers = holds(principal, 'complaints.answer');
  if (!row || (!own && !answers)) throw complaintErrors.notFound({ complaintId });
  const steps = await database.query<Omit<ComplaintStepDto, 'at'> & { at: Date }>('SELECT to_state AS toState, body, author_name AS authorName, at FROM complaint_step WHERE complaint_id = ? ORDER BY id', [complaintId]);
  const files = await readFiles(database, complaintId);
  const closed = row.state === 'closed';
  return {
    ...rowView(row),
    contact: row.contactSealed === null ? '' : vault.decrypt(row.contactSealed),
    steps: steps.map(({ at, ...step }) => ({ ...step, at: at.toISOString() })),
    files: files.map(({ id, fileName, sizeBytes, addedBy, addedByName, addedAt }) => ({ id, fileName, sizeBytes, addedByName, addedAt: addedAt.toISOString(), mayRemove: !closed && isOneself(principal, addedBy) })),
    mayAnswer: answers && !own && !closed,
    mayFollowUp: own && !closed,
    mayAttach: !closed,
  };
}

interface FileRow {
  readonly id: number;
  readonly fileName: string;
  readonly digest: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly addedBy: number;
  readonly addedByName: string;
  readonly addedAt: Date;
}

function readFiles(database: Database, complaintId: number): Promise<FileRow[]> {
  return database.query<FileRow>(
    'SELECT id, file_name AS fileName, file_digest AS digest, media_type AS mediaType, size_bytes AS sizeBytes, added_by AS addedBy, added_by_name AS addedByName, added_at AS addedAt FROM complaint_file WHERE complaint_id = ? ORDER BY id',
    [complaintId],
  );
}

/** Of a complaint that the caller sees. @throws DomainError COMPLAINT_NOT_FOUND, COMPLAINT_FILE_NOT_FOUND */
export async function readComplaintFile(reading: ComplaintReading, principal: Principal, { complaintId, fileId }: { readonly complaintId: number; readonly fileId: number }): Promise<FileRow> {
  await readComplaint(reading, principal, complaintId);
  const file = (await readFiles(reading.database, complaintId)).find(({ id }) => id === fileId);
  if (!file) throw complaintErrors.fileNotFound({ complaintId, fileId });
  return file;
}

function rowView({ id, kind, body, page, state, authorName, unitName, filedAt, answeredAt }: Row): ComplaintRowDto {
  return { id, kind, body, page, state, authorName, unitName, filedAt: filedAt.toISOString(), answeredAt: answeredAt?.toISOString() ?? null };
}
