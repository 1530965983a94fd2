import type { Database } from '../../../platform/database/database';
import { readTeachers } from '../../catalog/public';
import { readSessions } from '../../classes/public';
import { AWAY, STATE_COLUMNS, takesAnswers, type EvaluationStanding } from './evaluation-state';
import type { EvaluationResultDto, EvaluationResultsDto } from './evaluation.dto';
import { readEvaluationStanding } from './read-evaluation-standing';
import { TALLY_COLUMNS, tallyOf, type TallyRow } from './tally';

interface FormRow extends EvaluationStanding {
  readonly evaluationId: number;
  readonly sessionId: number;
  readonly leastAnswers: number;
  readonly away: number;
}

type AnswerRow = TallyRow & { readonly evaluationId: number };

/** Results of a class and of its sessions. Below the least number of answers a form shows how many there are and nothing else. */
export async function readEvaluationResults(database: Database, classId: number, now: Date): Promise<EvaluationResultsDto> {
  const [forms, { asked, given }, sessions] = await Promise.all([
    database.query<FormRow>(
      `SELECT f.id AS evaluationId, f.session_id AS sessionId, f.least_answers AS leastAnswers, ${STATE_COLUMNS},
              (SELECT COUNT(*) FROM attendance_mark m JOIN enrolment e ON e.class_id = f.class_id AND e.person_id = m.person_id AND e.state = 'enrolled' WHERE m.session_id = f.session_id AND ${AWAY}) AS away
         FROM teaching_evaluation f JOIN training_class c ON c.id = f.class_id WHERE f.class_id = ?`,
      [classId],
    ),
    readEvaluationStanding(database, classId),
    readSessions(database, classId),
  ]);
  const teachers = await readTeachers(database, [...new Set(sessions.flatMap(({ teacherIds }) => teacherIds))]);
  const [tallies, comments] = await Promise.all([readTallies(database, classId), readComments(database, forms.filter((form) => !takesAnswers(form, now)))]);
  const orderOf = new Map(sessions.map(({ id }, index) => [id, index + 1]));
  const items = forms.toSorted((a, b) => (orderOf.get(a.sessionId) ?? 0) - (orderOf.get(b.sessionId) ?? 0)).map((form): EvaluationResultDto => {
    const session = sessions.find(({ id }) => id === form.sessionId);
    const row = tallies.get(form.evaluationId);
    const answers = Number(row?.answers ?? 0);
    const shown = row !== undefined && answers >= form.leastAnswers ? tallyOf(row) : undefined;
    return {
      evaluationId: form.evaluationId,
      sessionId: session?.id ?? null,
      day: session?.day ?? null,
      half: session?.half ?? null,
      topic: session?.topic ?? null,
      teacherNames: session?.teacherIds.map((teacherId) => teachers.get(teacherId)?.name ?? '') ?? [],
      closesOn: form.closesOn,
      open: takesAnswers(form, now),
      asked: asked - Number(form.away),
      given: answers,
      leastAnswers: form.leastAnswers,
      belowMinimum: shown === undefined,
      overallHundredths: shown?.overallHundredths ?? null,
      indicators: shown?.indicators ?? [],
      comments: shown === undefined ? [] : (comments.get(form.evaluationId) ?? []),
    };
  });
  return { asked, given, items };
}

async function readTallies(database: Database, classId: number): Promise<ReadonlyMap<number, AnswerRow>> {
  const rows = await database.query<AnswerRow>(
    `SELECT a.evaluation_id AS evaluationId, COUNT(*) AS answers, ${TALLY_COLUMNS} FROM evaluation_answer a JOIN teaching_evaluation f ON f.id = a.evaluation_id WHERE f.class_id = ? GROUP BY a.evaluation_id`,
    [classId],
  );
  return new Map(rows.map((row) => [row.evaluationId, row]));
}

/** In the order of identities that were drawn at random: it says nothing of who came first. */
async function readComments(database: Database, forms: readonly FormRow[]): Promise<ReadonlyMap<number, readonly string[]>> {
  if (forms.length === 0) return new Map();
  const rows = await database.query<{ evaluationId: number; comment: string }>(
    "SELECT evaluation_id AS evaluationId, comment FROM evaluation_answer WHERE evaluation_id IN (?) AND comment <> '' ORDER BY evaluation_id, id",
    [forms.map(({ evaluationId }) => evaluationId)],
  );
  const comments = new Map<number, string[]>();
  for (const { evaluationId, comment } of rows) comments.set(evaluationId, [...(comments.get(evaluationId) ?? []), comment]);
  return comments;
}
