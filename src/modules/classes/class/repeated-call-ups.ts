import type { Database } from '../../../platform/database/database';

export interface RepeatedCallUp {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
  readonly classId: number;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly otherClassId: number;
  readonly otherTitle: string;
  readonly otherStartsOn: string;
  readonly otherEndsOn: string;
  readonly otherState: string;
  /** The days of the two overlap. */
  readonly overlaps: number;
}

const MOST_SHOWN = 1_000;

/** Who is called up here and is called up or seated in another class of the same year: shown before a class or a plan is approved. */
export async function repeatedCallUps(database: Database, of: { readonly classId: number } | { readonly planId: number }): Promise<RepeatedCallUp[]> {
  const [column, id] = 'classId' in of ? ['c.id', of.classId] : ['c.plan_id', of.planId];
  return database.query<RepeatedCallUp>(
    `SELECT p.id AS personId, p.name, IFNULL(u.name, '') AS unitName, c.id AS classId, c.title, c.starts_on AS startsOn, c.ends_on AS endsOn,
            o.id AS otherClassId, o.title AS otherTitle, o.starts_on AS otherStartsOn, o.ends_on AS otherEndsOn, o.state AS otherState,
            IF(o.starts_on <= c.ends_on AND o.ends_on >= c.starts_on, 1, 0) AS overlaps
       FROM training_class c
       JOIN planned_call_up n ON n.class_id = c.id
       JOIN civil_servant p ON p.id = n.person_id
       JOIN (SELECT class_id, person_id FROM planned_call_up
             UNION SELECT class_id, person_id FROM enrolment WHERE state IN ('waiting', 'pending_unit', 'pending_organisation', 'enrolled')) other
            ON other.person_id = n.person_id AND other.class_id <> c.id
       JOIN training_class o ON o.id = other.class_id AND o.training_year = c.training_year AND o.state <> 'cancelled'
       LEFT JOIN posting g ON g.person_id = p.id AND g.valid_until IS NULL
       LEFT JOIN org_unit u ON u.id = g.unit_id
      WHERE ${column} = ? ORDER BY p.name_pinyin, p.id, o.starts_on, o.id LIMIT ?`,
    [id, MOST_SHOWN],
  );
}
