import { trainingDayAt } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { scopeCondition, type Scope } from '../../identity/public';
import { nameCondition } from '../../organizations/public';
import { unfulfilled, type TargetGroup } from '../class/target-group';
import { classErrors } from '../classes.errors';
import type { CandidateClashDto, CandidateDto } from './candidates.dto';

const MOST_SHOWN = 20;
const ACTIVE = "('waiting', 'pending_unit', 'pending_organisation', 'enrolled')";

interface Row extends Omit<CandidateDto, 'lacking' | 'clash'> {
  readonly staffKind: string;
  readonly unitPath: string;
}

/** People who could be brought into a class, found by name, with what is known against it. */
export async function findCandidates(database: Database, { classId, scope, q }: { readonly classId: number; readonly scope: Scope; readonly q?: string }, now: Date): Promise<CandidateDto[]> {
  const [head] = await database.query<{ conditions: string; year: number }>('SELECT conditions, training_year AS year FROM training_class WHERE id = ?', [classId]);
  if (!head) throw classErrors.classNotFound({ classId });
  const within = scopeCondition(scope, { unitPath: 'u.path', personId: 'p.id', managedBy: 'g.managed_by' });
  const named = nameCondition(q);
  const today = trainingDayAt(now);
  const rows = await database.query<Row>(
    `SELECT p.id AS personId, p.name, p.resident_id_masked AS maskedResidentId, u.id AS unitId, u.name AS unitName, u.path AS unitPath, g.post, g.\`rank\`, g.staff_kind AS staffKind, e.state,
            (SELECT COUNT(DISTINCT c.id) FROM training_class c
              WHERE c.training_year = ? AND c.id <> ? AND c.state <> 'cancelled'
                AND (EXISTS (SELECT 1 FROM enrolment o WHERE o.class_id = c.id AND o.person_id = p.id AND o.state IN ${ACTIVE})
                  OR EXISTS (SELECT 1 FROM planned_call_up n WHERE n.class_id = c.id AND n.person_id = p.id))) AS otherClasses
       FROM civil_servant p
       JOIN posting g ON g.person_id = p.id AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
       JOIN org_unit u ON u.id = g.unit_id
       LEFT JOIN enrolment e ON e.class_id = ? AND e.person_id = p.id
      WHERE ${within.sql} AND ${named.sql} ORDER BY p.name_pinyin, p.id LIMIT ${MOST_SHOWN}`,
    [head.year, classId, today, today, classId, ...within.parameters, ...named.parameters],
  );
  const clashes = await clashesOf(database, classId, rows.map(({ personId }) => personId));
  const group = JSON.parse(head.conditions) as TargetGroup;
  return rows.map(({ staffKind, unitPath, ...row }) => ({
    ...row,
    otherClasses: Number(row.otherClasses),
    lacking: unfulfilled(group, { rank: row.rank, post: row.post, staffKind, unitPath }),
    clash: clashes.get(row.personId) ?? null,
  }));
}

async function clashesOf(database: Database, classId: number, personIds: readonly number[]): Promise<Map<number, CandidateClashDto>> {
  if (personIds.length === 0) return new Map();
  const rows = await database.query<CandidateClashDto & { personId: number }>(
    `SELECT DISTINCT e.person_id AS personId, c.id AS classId, c.title FROM enrolment e
       JOIN training_class c ON c.id = e.class_id AND c.state IN ('enrolling', 'running')
       JOIN class_session s ON s.class_id = c.id
       JOIN class_session mine ON mine.class_id = ? AND mine.day = s.day AND mine.half = s.half
      WHERE e.person_id IN (?) AND e.class_id <> ? AND e.state IN ${ACTIVE} ORDER BY c.id DESC`,
    [classId, [...personIds], classId],
  );
  return new Map(rows.map(({ personId, classId: otherId, title }) => [personId, { classId: otherId, title }]));
}
