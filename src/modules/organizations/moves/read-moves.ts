import type { Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import type { Principal } from '../../../platform/sessions/principal';
import { scopeCondition, type SqlCondition } from '../../../platform/sessions/scope-condition';
import { holds, scopeOf } from '../../../platform/sessions/scope-of';
import type { MoveKind } from './move-kinds';
import type { MoveDto, MovePageDto, MovesQueryDto } from './moves.dto';
import { moveErrors } from './moves.errors';

interface Places {
  readonly fUnitId: number;
  readonly fUnitName: string;
  readonly fPost: string;
  readonly fRank: string;
  readonly fManagedBy: string;
  readonly fStatus: string;
  /** Null after a departure, and all the others with it. */
  readonly tUnitId: number | null;
  readonly tUnitName: string;
  readonly tPost: string;
  readonly tRank: string;
  readonly tManagedBy: string;
  readonly tStatus: string;
}

interface Row extends Places {
  readonly id: number;
  readonly personId: number;
  readonly personName: string;
  readonly kind: MoveKind;
  readonly movedOn: string;
  readonly reason: string;
  readonly documentNo: string;
  readonly authorName: string;
  readonly at: Date;
  readonly undoneAt: Date | null;
  readonly undoneByName: string;
  readonly undoneReason: string;
  readonly isLast: number;
  /** The posting that it left behind is within the caller's reach. */
  readonly managed: number;
}

const place = (posting: string, unit: string): string =>
  `${posting}.unit_id AS ${posting}UnitId, ${unit}.name AS ${posting}UnitName, ${posting}.post AS ${posting}Post, ${posting}.\`rank\` AS ${posting}Rank,
   ${posting}.managed_by AS ${posting}ManagedBy, ${posting}.status AS ${posting}Status`;

const COLUMNS = `m.id, m.person_id AS personId, p.name AS personName, m.kind, m.moved_on AS movedOn, ${place('f', 'fu')}, ${place('t', 'tu')},
  m.reason, m.document_no AS documentNo, m.author_name AS authorName, m.at, m.undone_at AS undoneAt, m.undone_by_name AS undoneByName, m.undone_reason AS undoneReason,
  (m.undone_at IS NULL AND m.to_posting_id <=> (SELECT o.id FROM posting o WHERE o.person_id = m.person_id AND o.valid_until IS NULL LIMIT 1)
    AND NOT EXISTS (SELECT 1 FROM posting_move later WHERE later.person_id = m.person_id AND later.id > m.id AND later.undone_at IS NULL)) AS isLast`;
const TABLES = `posting_move m JOIN civil_servant p ON p.id = m.person_id JOIN posting f ON f.id = m.from_posting_id JOIN org_unit fu ON fu.id = f.unit_id
  LEFT JOIN posting t ON t.id = m.to_posting_id LEFT JOIN org_unit tu ON tu.id = t.unit_id`;

/** With their parameters, which come before those of the condition. */
function columnsFor(principal: Principal): SqlCondition {
  const managed = holds(principal, 'postings.manage')
    ? scopeCondition(scopeOf(principal, 'postings.manage'), { unitPath: 'IFNULL(tu.path, fu.path)', managedBy: 'IFNULL(t.managed_by, f.managed_by)' })
    : { sql: '(1 = 0)', parameters: [] };
  return { sql: `${COLUMNS}, ${managed.sql} AS managed`, parameters: managed.parameters };
}

/** Read on a page or taken along. */
type Reach = 'people.read' | 'people.export';

export interface MoveReading {
  readonly database: Database;
  readonly clock: Clock;
}

/** The latest recorded first: moves out of and into the units within reach. */
export async function listMoves({ database, clock }: MoveReading, principal: Principal, query: MovesQueryDto, permission: Reach = 'people.read'): Promise<MovePageDto> {
  const conditions = [withinReach(principal, permission), ...filtersOf(query)];
  const where = conditions.map(({ sql }) => sql).join(' AND ');
  const parameters = conditions.flatMap((condition) => [...condition.parameters]);
  const columns = columnsFor(principal);
  const [before] = decodeCursor(query.cursor, 1) ?? [];
  const [rows, counted] = await Promise.all([
    database.query<Row>(`SELECT ${columns.sql} FROM ${TABLES} WHERE ${where} ${before === undefined ? '' : 'AND m.id < ?'} ORDER BY m.id DESC LIMIT ?`, [...columns.parameters, ...parameters, ...(before === undefined ? [] : [before]), query.limit + 1]),
    database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${TABLES} WHERE ${where}`, parameters),
  ]);
  return pageOf(rows, query.limit, { count: Number(counted[0]?.count), asOf: clock.now(), item: moveDto, key: ({ id }) => [id] });
}

/** @throws DomainError MOVE_NOT_FOUND, also for one between units out of reach */
export async function readMove({ database }: MoveReading, principal: Principal, moveId: number): Promise<MoveDto> {
  const within = withinReach(principal);
  const columns = columnsFor(principal);
  const [row] = await database.query<Row>(`SELECT ${columns.sql} FROM ${TABLES} WHERE m.id = ? AND ${within.sql}`, [...columns.parameters, moveId, ...within.parameters]);
  if (!row) throw moveErrors.moveNotFound({ moveId });
  return moveDto(row);
}

/** Both the unit that was left and the one that was joined see the move; a limited authority sees it while it managed the person. */
function withinReach(principal: Principal, permission: Reach = 'people.read'): SqlCondition {
  const scope = scopeOf(principal, permission);
  const choices = [scopeCondition(scope, { unitPath: 'fu.path', managedBy: 'f.managed_by', personId: 'm.person_id' }), scopeCondition(scope, { unitPath: 'tu.path', managedBy: 't.managed_by' })];
  return { sql: `(${choices.map(({ sql }) => sql).join(' OR ')})`, parameters: choices.flatMap(({ parameters }) => [...parameters]) };
}

function filtersOf({ personId, kind, q }: MovesQueryDto): SqlCondition[] {
  return [
    ...(personId === undefined ? [] : [{ sql: 'm.person_id = ?', parameters: [personId] }]),
    ...(kind === undefined ? [] : [{ sql: 'm.kind = ?', parameters: [kind] }]),
    ...(q === undefined || q === '' ? [] : [{ sql: 'LOCATE(?, p.name) > 0', parameters: [q] }]),
  ];
}

function moveDto(row: Row): MoveDto {
  const { id, personId, personName, kind, movedOn, reason, documentNo, authorName, at, undoneAt, undoneByName, undoneReason, isLast } = row;
  return {
    id, personId, personName, kind, on: movedOn, reason, documentNo, authorName, undoneByName, undoneReason,
    from: { unitId: row.fUnitId, unitName: row.fUnitName, post: row.fPost, rank: row.fRank, managedBy: row.fManagedBy, status: row.fStatus },
    to: row.tUnitId === null ? null : { unitId: row.tUnitId, unitName: row.tUnitName, post: row.tPost, rank: row.tRank, managedBy: row.tManagedBy, status: row.tStatus },
    at: at.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
    mayUndo: Number(isLast) === 1 && Number(row.managed) === 1,
  };
}
