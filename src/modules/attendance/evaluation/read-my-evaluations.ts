import type { Database } from '../../../platform/database/database';
import { readTeachers } from '../../catalog/public';
import { sessionTimes, type SessionHalf } from '../../classes/public';
import { AWAY, STATE_COLUMNS, takesAnswers, type EvaluationStanding } from './evaluation-state';
import type { MyEvaluationDto } from './evaluation.dto';

interface Row extends EvaluationStanding {
  readonly evaluationId: number;
  readonly classId: number;
  readonly classTitle: string;
  readonly sessionId: number;
  readonly day: string | null;
  readonly half: SessionHalf | null;
  readonly topic: string | null;
  readonly teachers: string | null;
  readonly given: number;
  readonly away: number;
}

const MOST_FORMS = 400;

/** Forms that wait for a trainee, and those already answered while their classes run. */
export async function readMyEvaluations(database: Database, personId: number, now: Date): Promise<MyEvaluationDto[]> {
  const rows = await database.query<Row>(
    `SELECT f.id AS evaluationId, c.id AS classId, c.title AS classTitle, f.session_id AS sessionId, s.day, s.half, s.topic, ${STATE_COLUMNS},
            (SELECT GROUP_CONCAT(b.teacher_id ORDER BY b.teacher_id) FROM teacher_booking b WHERE b.session_id = s.id) AS teachers,
            EXISTS (SELECT 1 FROM evaluation_receipt r WHERE r.evaluation_id = f.id AND r.person_id = e.person_id) AS given, ${AWAY} AS away
       FROM enrolment e JOIN training_class c ON c.id = e.class_id JOIN teaching_evaluation f ON f.class_id = c.id LEFT JOIN class_session s ON s.id = f.session_id
            LEFT JOIN attendance_mark m ON m.session_id = s.id AND m.person_id = e.person_id
      WHERE e.person_id = ? AND e.state = 'enrolled' AND c.state = 'running' ORDER BY c.id, f.session_id > 0, s.day, s.half LIMIT ${MOST_FORMS}`,
    [personId],
  );
  const begun = rows.filter((row) => Number(row.given) === 1 || (takesAnswers(row, now) && hasBegun(row, now) && Number(row.away) === 0));
  const idsOf = ({ teachers }: Row): number[] => (teachers === null ? [] : teachers.split(',').map(Number));
  const names = await readTeachers(database, [...new Set(begun.flatMap(idsOf))]);
  return begun.map((row) => ({
    evaluationId: row.evaluationId, classId: row.classId, classTitle: row.classTitle, sessionId: row.sessionId === 0 ? null : row.sessionId,
    day: row.day, half: row.half, topic: row.topic, teacherNames: idsOf(row).map((teacherId) => names.get(teacherId)?.name ?? ''), closesOn: row.closesOn, given: Number(row.given) === 1,
  }));
}

function hasBegun({ day, half }: Row, now: Date): boolean {
  return day === null || half === null || sessionTimes(day, half).startsAt <= now;
}
