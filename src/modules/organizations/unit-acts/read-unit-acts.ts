import { trainingDayAt, type Clock } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { decodeCursor, pageOf } from '../../../platform/http/page';
import { reachesUnit, type Scope } from '../../../platform/sessions/scope';
import { scopeCondition, type SqlCondition } from '../../../platform/sessions/scope-condition';
import type { UnitActDto, UnitActPageDto, UnitActsQueryDto, UnitTreeDto, UnitTreeQueryDto } from './unit-acts.dto';
import { unitActErrors } from './unit-acts.errors';
import { readUnitsOn } from './units-on';

interface Row extends Omit<UnitActDto, 'at' | 'mayUndo' | 'undoneAt'> {
  readonly at: Date;
  readonly mayUndo: number;
  readonly undoneAt: Date | null;
}

export interface UnitReading {
  readonly database: Database;
  readonly clock: Clock;
}

const COLUMNS = `a.id, a.kind, a.unit_id AS unitId, a.into_unit_id AS intoUnitId, a.name_before AS nameBefore, a.name_after AS nameAfter, a.acted_on AS \`on\`, a.reason,
  a.document_no AS documentNo, a.state, a.people, a.carried, a.author_name AS authorName, a.at, a.undone_at AS undoneAt, a.undone_by_name AS undoneByName, a.undone_reason AS undoneReason,
  (a.state = 'done' AND a.stood_before IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unit_act l WHERE l.id > a.id AND l.state <> 'undone' AND (l.unit_id IN (a.unit_id, a.into_unit_id) OR l.into_unit_id IN (a.unit_id, a.into_unit_id)))) AS mayUndo`;
const TABLES = 'unit_act a JOIN org_unit u ON u.id = a.unit_id LEFT JOIN org_unit i ON i.id = a.into_unit_id';

/** Both the unit it was done to and the one that took over know of it. */
function withinReach(scope: Scope): SqlCondition {
  const choices = [scopeCondition(scope, { unitPath: 'u.path', managedBy: 'NULL' }), scopeCondition(scope, { unitPath: 'i.path', managedBy: 'NULL' })];
  return { sql: `(${choices.map(({ sql }) => sql).join(' OR ')})`, parameters: choices.flatMap(({ parameters }) => [...parameters]) };
}

/** The latest recorded first. */
export async function listUnitActs({ database, clock }: UnitReading, scope: Scope, { unitId, cursor, limit }: UnitActsQueryDto): Promise<UnitActPageDto> {
  const within = withinReach(scope);
  const where = `${within.sql}${unitId === undefined ? '' : ' AND ? IN (a.unit_id, a.into_unit_id)'}`;
  const parameters = [...within.parameters, ...(unitId === undefined ? [] : [unitId])];
  const [before] = decodeCursor(cursor, 1) ?? [];
  const [rows, counted] = await Promise.all([
    database.query<Row>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE ${where} ${before === undefined ? '' : 'AND a.id < ?'} ORDER BY a.id DESC LIMIT ?`, [...parameters, ...(before === undefined ? [] : [before]), limit + 1]),
    database.query<{ count: number }>(`SELECT COUNT(*) AS count FROM ${TABLES} WHERE ${where}`, parameters),
  ]);
  return pageOf(rows, limit, { count: Number(counted[0]?.count), asOf: clock.now(), item: actDto, key: ({ id }) => [id] });
}

/** @throws DomainError UNIT_ACT_NOT_FOUND, also for one out of reach */
export async function readUnitAct({ database }: UnitReading, scope: Scope, actId: number): Promise<UnitActDto> {
  const within = withinReach(scope);
  const [row] = await database.query<Row>(`SELECT ${COLUMNS} FROM ${TABLES} WHERE a.id = ? AND ${within.sql}`, [actId, ...within.parameters]);
  if (!row) throw unitActErrors.actNotFound({ actId });
  return actDto(row);
}

/** The units within reach as they stood on a day, each with who served in it then. */
export async function readUnitTree({ database, clock }: UnitReading, scope: Scope, query: UnitTreeQueryDto): Promise<UnitTreeDto> {
  const now = clock.now();
  const on = query.on ?? trainingDayAt(now);
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' });
  const [units, serving] = await Promise.all([
    readUnitsOn(database, on),
    database.query<{ unitId: number; people: number }>(
      `SELECT g.unit_id AS unitId, COUNT(*) AS people FROM posting g JOIN org_unit u ON u.id = g.unit_id
        WHERE g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?) AND ${within.sql} GROUP BY g.unit_id`,
      [on, on, ...within.parameters],
    ),
  ]);
  const people = new Map(serving.map((row) => [row.unitId, Number(row.people)]));
  return {
    items: units
      .filter(({ pathNow }) => reachesUnit(scope, pathNow))
      .map(({ id, code, name, kind, parentId, depth, openedOn, closedOn }) => ({ id, code, name, kind, parentId, depth, openedOn, closedOn, people: people.get(id) ?? 0 })),
    on,
    asOf: now.toISOString(),
  };
}

function actDto({ at, mayUndo, undoneAt, ...row }: Row): UnitActDto {
  return { ...row, at: at.toISOString(), mayUndo: Number(mayUndo) === 1, undoneAt: undoneAt?.toISOString() ?? null };
}
