import type { AppraisalGrade } from '#contracts';
import type { Database } from '../../../platform/database/database';
import type { AppraisalDto, TraineeAppraisalDto } from './appraisal.dto';
import { readScheme } from './set-scheme';
import { readAppraised } from './read-appraised';

interface ScoreRow {
  readonly personId: number;
  readonly part: string;
  readonly makeUp: number;
  readonly hundredths: number;
  readonly grade: AppraisalGrade | null;
}

/** The scheme and all scores of a class, or those of some trainees. */
export async function readAppraisal(database: Database, classId: number, only?: { readonly personIds: readonly number[] }): Promise<AppraisalDto> {
  const parts = await readScheme(database, classId);
  const people = await database.query<Pick<TraineeAppraisalDto, 'personId' | 'name' | 'unitName'>>(
    `SELECT e.person_id AS personId, p.name, IFNULL(u.name, '') AS unitName FROM enrolment e JOIN civil_servant p ON p.id = e.person_id LEFT JOIN org_unit u ON u.id = e.unit_id
      WHERE e.class_id = ? AND e.state = 'enrolled' ${only ? 'AND e.person_id IN (?)' : ''} ORDER BY u.sort_order, u.id, p.name_pinyin, p.id`,
    only ? [classId, [...only.personIds]] : [classId],
  );
  const rows = await database.query<ScoreRow>('SELECT person_id AS personId, part, `try` = 2 AS makeUp, hundredths, grade FROM appraisal_score WHERE class_id = ? ORDER BY part, `try`', [classId]);
  const { scores } = await readAppraised(database, classId);
  return {
    classId, parts,
    trainees: people.map((person) => {
      const composite = scores.get(person.personId);
      return {
        ...person,
        scores: rows.filter(({ personId }) => personId === person.personId).map(({ part, makeUp, hundredths, grade }) => ({ part, makeUp: Number(makeUp) === 1, hundredths, grade })),
        compositeHundredths: composite?.hundredths ?? null,
        passed: composite?.passed ?? null,
      };
    }),
  };
}
