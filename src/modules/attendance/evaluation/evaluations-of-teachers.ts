import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import type { TeacherEvaluation, TeacherEvaluations } from '../../catalog/public';
import { meanHundredths, pointsIn, TALLY_COLUMNS, type TallyRow } from './tally';

type SessionRow = TallyRow & { readonly teacherId: number; readonly evaluationId: number };

/** What trainees said of the sessions a teacher gave, of those where enough answered; every answer weighs the same. */
@Injectable()
export class EvaluationsOfTeachers implements TeacherEvaluations {
  constructor(private readonly database: Database) {}

  async ofTeachers(teacherIds: readonly number[]): Promise<ReadonlyMap<number, TeacherEvaluation>> {
    if (teacherIds.length === 0) return new Map();
    const rows = await this.database.query<SessionRow>(
      `SELECT b.teacher_id AS teacherId, f.id AS evaluationId, COUNT(*) AS answers, ${TALLY_COLUMNS}
         FROM teacher_booking b JOIN teaching_evaluation f ON f.class_id = b.class_id AND f.session_id = b.session_id JOIN evaluation_answer a ON a.evaluation_id = f.id
        WHERE b.teacher_id IN (?) GROUP BY b.teacher_id, f.id, f.least_answers HAVING COUNT(*) >= f.least_answers`,
      [[...teacherIds]],
    );
    const byTeacher = new Map<number, SessionRow[]>();
    for (const row of rows) byTeacher.set(row.teacherId, [...(byTeacher.get(row.teacherId) ?? []), row]);
    return new Map([...byTeacher].map(([teacherId, sessions]) => [teacherId, meanOf(sessions)]));
  }
}

function meanOf(sessions: readonly SessionRow[]): TeacherEvaluation {
  const answers = sessions.reduce((sum, row) => sum + Number(row.answers), 0);
  const points = sessions.reduce((sum, row) => sum + pointsIn(row), 0);
  return { sessions: sessions.length, answers, averageHundredths: meanHundredths(points, answers) };
}
