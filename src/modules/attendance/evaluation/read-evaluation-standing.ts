import type { Database, Transaction } from '../../../platform/database/database';

export interface EvaluationCounts {
  readonly opened: boolean;
  /** Trainees of the class. */
  readonly asked: number;
  /** Trainees who have answered at least one of its forms. */
  readonly given: number;
  /** How many answers show a result: the least of its forms; 0 while none was opened. */
  readonly leastAnswers: number;
}

/** Whether a class was evaluated, and by how many. */
export async function readEvaluationStanding(on: Database | Transaction, classId: number): Promise<EvaluationCounts> {
  const [row] = (await on.query(
    `SELECT (SELECT COUNT(*) FROM teaching_evaluation f WHERE f.class_id = ?) AS forms, (SELECT IFNULL(MIN(f.least_answers), 0) FROM teaching_evaluation f WHERE f.class_id = ?) AS leastAnswers,
            (SELECT COUNT(*) FROM enrolment e WHERE e.class_id = ? AND e.state = 'enrolled') AS asked,
            (SELECT COUNT(DISTINCT r.person_id) FROM evaluation_receipt r JOIN teaching_evaluation f ON f.id = r.evaluation_id WHERE f.class_id = ?) AS given`,
    [classId, classId, classId, classId],
  )) as { forms: number; leastAnswers: number; asked: number; given: number }[];
  return { opened: Number(row?.forms ?? 0) > 0, asked: Number(row?.asked ?? 0), given: Number(row?.given ?? 0), leastAnswers: Number(row?.leastAnswers ?? 0) };
}
