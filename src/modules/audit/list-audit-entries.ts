import type { Database, SqlValue } from '../../platform/database/database';
import { decodeCursor, pageOf, type Page } from '../../platform/http/page';
import type { Scope } from '../../platform/sessions/scope';
import { scopeCondition, type SqlCondition } from '../../platform/sessions/scope-condition';
import type { AuditEntryDto, AuditEntryQueryDto } from './audit-entry.dto';

interface Row {
  readonly id: number;
  readonly at: Date;
  readonly actorAccountId: number | null;
  readonly actorName: string;
  readonly action: string;
  readonly summaryZh: string;
  readonly summaryEn: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly beforeState: string | null;
  readonly afterState: string | null;
  readonly requestId: string;
}

const ONE_DAY_MILLISECONDS = 86_400_000;
const CHINA_OFFSET = '+08:00';

/** Newest first. Entries without a unit concern the whole city: only those whose scope is the whole city see them. */
export async function listAuditEntries(database: Database, scope: Scope, query: AuditEntryQueryDto, asOf: Date): Promise<Page<AuditEntryDto>> {
  const wanted = [scopeCondition(scope, { unitPath: 'e.unit_path' }), ...filtersOf(query)];
  const before = decodeCursor(query.cursor, 1)?.[0];
  const paged = before === undefined ? wanted : [...wanted, { sql: 'e.id < ?', parameters: [before] }];
  const rows = await database.query<Row>(
    `SELECT e.id, e.at, e.actor_account_id AS actorAccountId, e.actor_name AS actorName, e.action, e.summary_zh AS summaryZh,
            e.summary_en AS summaryEn, e.subject_kind AS subjectKind, e.subject_id AS subjectId,
            e.before_state AS beforeState, e.after_state AS afterState, e.request_id AS requestId
       FROM audit_entry e WHERE ${joined(paged)} ORDER BY e.id DESC LIMIT ${query.limit + 1}`,
    parametersOf(paged),
  );
  const [counted] = await database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM audit_entry e WHERE ${joined(wanted)}`, parametersOf(wanted));
  return pageOf(rows, query.limit, { count: Number(counted?.count ?? 0), asOf, item: entryOf, key: (row) => [Number(row.id)] });
}

function filtersOf({ actor, action, subject, text, from, to }: AuditEntryQueryDto): SqlCondition[] {
  const filters: (SqlCondition | undefined)[] = [
    actor ? { sql: '(e.actor_name LIKE ? OR e.actor_account_id = ?)', parameters: [`%${literal(actor)}%`, /^\d{1,9}$/.test(actor) ? Number(actor) : null] } : undefined,
    action ? { sql: 'e.action LIKE ?', parameters: [`${literal(action)}%`] } : undefined,
    subject ? subjectFilter(subject) : undefined,
    text ? { sql: '(e.summary_zh LIKE ? OR e.summary_en LIKE ? OR e.before_state LIKE ? OR e.after_state LIKE ?)', parameters: Array<string>(4).fill(`%${literal(text)}%`) } : undefined,
    from ? { sql: 'e.at >= ?', parameters: [instantOf(from)] } : undefined,
    to ? { sql: 'e.at < ?', parameters: [isDay(to) ? new Date(instantOf(to).getTime() + ONE_DAY_MILLISECONDS) : instantOf(to)] } : undefined,
  ];
  return filters.filter((filter) => filter !== undefined);
}

function subjectFilter(subject: string): SqlCondition {
  const [kind, id] = subject.split(':', 2) as [string, string?];
  return id ? { sql: 'e.subject_kind = ? AND e.subject_id = ?', parameters: [kind, id] } : { sql: 'e.subject_kind = ?', parameters: [kind] };
}

/** A day without a time is that day in China. */
function instantOf(text: string): Date {
  return new Date(isDay(text) ? `${text}T00:00:00${CHINA_OFFSET}` : text);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

function literal(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}

function joined(conditions: readonly SqlCondition[]): string {
  return conditions.map((condition) => condition.sql).join(' AND ');
}

function parametersOf(conditions: readonly SqlCondition[]): SqlValue[] {
  return conditions.flatMap((condition) => [...condition.parameters]);
}

function entryOf(row: Row): AuditEntryDto {
  return {
    id: Number(row.id),
    at: row.at.toISOString(),
    actor: { accountId: row.actorAccountId, name: row.actorName },
    action: row.action,
    subject: { kind: row.subjectKind, id: row.subjectId },
    summary: { zh: row.summaryZh, en: row.summaryEn },
    before: row.beforeState === null ? null : JSON.parse(row.beforeState),
    after: row.afterState === null ? null : JSON.parse(row.afterState),
    requestId: row.requestId,
  };
}
