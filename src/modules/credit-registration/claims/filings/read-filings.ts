import { decodeCursor, pageOf } from '../../../../platform/http/page';
import type { Database } from '../../../../platform/database/database';
import { isOneself, scopeCondition, type Principal, type SqlCondition } from '../../../identity/public';
import { managedByNow } from '../../../organizations/public';
import { claimErrors } from '../claim.errors';
import type { FilingDto, FilingPageDto, FilingQueryDto } from './filings.dto';

type Row = Omit<FilingDto, 'filedAt' | 'decidedAt' | 'mayDecide' | 'mayWithdraw'> & { readonly filedBy: number | null; readonly filedAt: Date; readonly decidedAt: Date | null; readonly reached: number };

const COLUMNS = `f.id, f.unit_id AS unitId, u.name AS unitName, f.person_id AS personId, p.name AS personName, f.category, f.title, f.organiser, f.starts_on AS startsOn, f.ends_on AS endsOn,
  f.note, f.state, f.filed_by AS filedBy, f.filed_by_name AS filedByName, f.filed_at AS filedAt, f.decided_by_name AS decidedByName, f.decision_reason AS decisionReason, f.decided_at AS decidedAt`;
const TABLES = 'activity_filing f JOIN org_unit u ON u.id = f.unit_id LEFT JOIN civil_servant p ON p.id = f.person_id';
const PLACE = { unitPath: 'u.path', managedBy: managedByNow('f.person_id'), personId: 'f.person_id' } as const;
const NONE: SqlCondition = { sql: '(1 = 0)', parameters: [] };

/** Read on a page or taken along. */
type Reach = 'claims.read' | 'people.export';

/** Within reach; for a trainee also those of units they serve in, which their claims may name. */
function visible(principal: Principal, permission: Reach = 'claims.read'): SqlCondition {
  const reads = principal.scopes.get(permission);
  const within = reads ? scopeCondition(reads, PLACE) : NONE;
  return { sql: `(${within.sql} OR f.filed_by = ? OR ${OF_OWN_UNIT})`, parameters: [...within.parameters, principal.accountId, principal.personId ?? 0] };
}

const OF_OWN_UNIT = "(f.person_id IS NULL AND EXISTS (SELECT 1 FROM posting g JOIN org_unit own ON own.id = g.unit_id WHERE g.person_id = ? AND g.valid_until IS NULL AND own.path LIKE CONCAT(u.path, '%')))";

function mine({ personId }: Principal): SqlCondition {
  return { sql: `(f.person_id = ? OR (f.state = 'approved' AND ${OF_OWN_UNIT}))`, parameters: [personId ?? 0, personId ?? 0] };
}

/** With their parameters, which come before those of the conditions. */
function columnsFor(principal: Principal): SqlCondition {
  const decides = principal.scopes.get('claims.review-upper');
  const reached = decides ? scopeCondition(decides, PLACE) : NONE;
  return {
    sql: `${COLUMNS}, ${reached.sql} AS reached,
      (SELECT MAX(c.id) FROM credit_claim c WHERE c.person_id = ? AND c.filing_id = f.id AND c.state NOT IN ('withdrawn', 'revoked')) AS ownClaimId`,
    parameters: [...reached.parameters, principal.personId ?? 0],
  };
}

/** The latest first. */
export async function listFilings(database: Database, principal: Principal, query: FilingQueryDto, asOf: Date, permission: Reach = 'claims.read'): Promise<FilingPageDto> {
  const seen = visible(principal, permission);
  const conditions: SqlCondition[] = [
    seen,
    ...(query.state === undefined ? [] : [{ sql: 'f.state = ?', parameters: [query.state] }]),
    ...(query.mine === undefined ? [] : [mine(principal)]),
    ...(query.category === undefined ? [] : [{ sql: 'f.category = ?', parameters: [query.category] }]),
  ];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const parameters = conditions.flatMap((condition) => [...condition.parameters]);
  const [before] = decodeCursor(query.cursor, 1) ?? [];
  const columns = columnsFor(principal);
  const rows = await database.query<Row>(`SELECT ${columns.sql} FROM ${TABLES} WHERE ${where} ${before === undefined ? '' : 'AND f.id < ?'} ORDER BY f.id DESC LIMIT ?`, [
    ...columns.parameters, ...parameters, ...(before === undefined ? [] : [before]), query.limit + 1,
  ]);
  const [total] = await database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${TABLES} WHERE ${where}`, parameters);
  return pageOf(rows, query.limit, { count: Number(total?.count), asOf, item: (row) => filingDto(principal, row), key: ({ id }) => [id] });
}

/** @throws DomainError FILING_NOT_FOUND */
export async function readFiling(database: Database, principal: Principal, filingId: number): Promise<FilingDto> {
  const [seen, columns] = [visible(principal), columnsFor(principal)];
  const [row] = await database.query<Row>(`SELECT ${columns.sql} FROM ${TABLES} WHERE f.id = ? AND ${seen.sql}`, [...columns.parameters, filingId, ...seen.parameters]);
  if (!row) throw claimErrors.filingNotFound({ filingId });
  return filingDto(principal, row);
}

function filingDto(principal: Principal, { reached, filedBy, filedAt, decidedAt, ...row }: Row): FilingDto {
  const own = isOneself(principal, filedBy);
  const waits = row.state === 'submitted';
  return {
    ...row,
    filedAt: filedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
    mayDecide: waits && !own && Number(reached) === 1,
    mayWithdraw: waits && own,
  };
}
