import type { EvaluationGrade } from '#contracts';
import { giveEvaluation, openEvaluation } from '../../modules/attendance/public';
import { readSessions } from '../../modules/classes/public';
import type { Transaction } from '../../platform/database/database';
import type { YearStage } from './draw-up-year';

const LEAST_ANSWERS = 5;
const GRADES: readonly EvaluationGrade[] = ['excellent', 'excellent', 'good', 'excellent', 'good', 'fair', 'excellent'];
const COMMENTS = ['案例贴近实际，希望增加互动。', '', '', '建议把课件提前发给学员。', '', '', '现场教学收获很大。', ''];

/** In the afternoon of that day: its first two half-days, and at the end the class as a whole. Three of four people answer, the demo trainee is still asked. */
export async function evaluateClass(tx: Transaction, { calendar, actors: { school, trainee } }: YearStage, classId: number, { onDay, wholeClass }: { readonly onDay: number; readonly wholeClass: boolean }): Promise<void> {
  const sessionIds = (await readSessions(tx, classId)).slice(0, 2).map(({ id }) => id);
  const forms = await openEvaluation(tx, classId, { wholeClass, sessionIds, leastAnswers: LEAST_ANSWERS, closesOn: null }, school, calendar.at(onDay, '15:00'));
  for (const [index, evaluationId] of forms.entries()) {
    const present: { personId: number }[] = await tx.query(
      `SELECT e.person_id AS personId FROM enrolment e JOIN teaching_evaluation f ON f.id = ? AND f.class_id = e.class_id
         LEFT JOIN attendance_mark m ON m.session_id = f.session_id AND m.person_id = e.person_id
        WHERE e.state = 'enrolled' AND IFNULL(m.state, 'present') IN ('present', 'late') ORDER BY e.person_id`,
      [evaluationId],
    );
    for (const { personId } of present.filter((person) => (person.personId + index) % 4 !== 0 && person.personId !== trainee.id)) {
      await giveEvaluation(tx, evaluationId, personId, { grades: gradesOf(personId + index), comment: COMMENTS[(personId + index) % COMMENTS.length] ?? '' }, calendar.at(onDay, '17:10'));
    }
  }
}

function gradesOf(number: number): Readonly<Record<'attitude' | 'content' | 'method' | 'organisation' | 'effect', EvaluationGrade>> {
  const grade = (offset: number): EvaluationGrade => GRADES[(number + offset) % GRADES.length] ?? 'good';
  return { attitude: grade(0), content: grade(1), method: grade(2), organisation: grade(3), effect: grade(4) };
}
