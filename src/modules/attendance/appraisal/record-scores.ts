import { APPRAISAL_GRADES, type AppraisalGrade } from '#contracts';
import type { Transaction } from '../../../platform/database/database';
import { insertRows } from '../../../platform/database/write-rows';
import { recordAudit } from '../../audit/public';
import { findClass } from '../../classes/public';
import type { Actor } from '../../identity/public';
import { attendanceErrors } from '../attendance.errors';
import { enrolledAmong, holdRunningClass } from '../sign-in/hold-running-class';

export interface ScoreGiven {
  readonly personId: number;
  readonly part: string;
  /** The second try, for whoever did not pass the first. */
  readonly makeUp: boolean;
  /** Of a hundred points, in hundredths; without it, what the grade counts. */
  readonly hundredths?: number;
  readonly grade?: AppraisalGrade;
}

const COLUMNS = ['class_id', 'person_id', 'part', 'try', 'hundredths', 'grade', 'account_id', 'recorded_at'] as const;

/**
 * A batch of scores, all or none; a score given again takes the place of the one before, and the audit keeps both.
 * @throws DomainError CLASS_NOT_RUNNING, APPRAISAL_PART_UNKNOWN, SCORE_MISSING, NOT_IN_CLASS, NO_MAKE_UP
 */
export async function recordScores(tx: Transaction, classId: number, scores: readonly ScoreGiven[], actor: Actor, at: Date): Promise<void> {
  await holdRunningClass(tx, classId);
  const parts: { part: string; byGrade: number }[] = await tx.query('SELECT part, by_grade AS byGrade FROM appraisal_part WHERE class_id = ? LOCK IN SHARE MODE', [classId]);
  const byGrade = new Map(parts.map((rule) => [rule.part, rule.byGrade === 1]));
  const unknown = scores.find(({ part }) => !byGrade.has(part));
  if (unknown) throw attendanceErrors.scoreUnknownPart({ part: unknown.part });
  const enrolled = await enrolledAmong(tx, classId, scores.map(({ personId }) => personId));
  const stranger = scores.find(({ personId }) => !enrolled.has(personId));
  if (stranger) throw attendanceErrors.notEnrolled({ personId: stranger.personId });
  const ungraded = scores.find(({ part, grade }) => byGrade.get(part) === true && grade === undefined);
  if (ungraded) throw attendanceErrors.scoreMissing({ personId: ungraded.personId, part: ungraded.part });
  const people = [...new Set(scores.map(({ personId }) => personId))];
  const before: unknown[] = await tx.query('SELECT person_id AS personId, part, `try`, hundredths, grade FROM appraisal_score WHERE class_id = ? AND person_id IN (?) ORDER BY person_id, part, `try` FOR UPDATE', [classId, people]);
  const rows = scores.map(({ personId, part, makeUp, hundredths, grade }) => [classId, personId, part, makeUp ? 2 : 1, valueOf({ personId, part, hundredths, grade }), grade ?? null, actor.accountId, at]);
  await insertRows(tx, 'appraisal_score', COLUMNS, rows, 'ON DUPLICATE KEY UPDATE hundredths = VALUES(hundredths), grade = VALUES(grade), account_id = VALUES(account_id), recorded_at = VALUES(recorded_at)');
  await assertMakeUpsDue(tx, classId, people);
  const { title, hostUnitPath } = await findClass(tx, classId);
  await recordAudit(tx, {
    actor,
    action: 'appraisal.scores-recorded',
    summary: { zh: `“${title}”登记考核成绩 ${scores.length} 项`, en: `Recorded ${scores.length} scores of “${title}”` },
    subject: { kind: 'training_class', id: classId },
    unitPath: hostUnitPath,
    before,
    after: scores,
  });
}

function valueOf({ personId, part, hundredths, grade }: { readonly personId: number; readonly part: string; readonly hundredths: number | undefined; readonly grade: AppraisalGrade | undefined }): number {
  const value = grade === undefined ? hundredths : APPRAISAL_GRADES[grade].hundredths;
  if (value === undefined) throw attendanceErrors.scoreMissing({ personId, part });
  return value;
}

/** A make-up follows a first try below the pass mark of its part. @throws DomainError NO_MAKE_UP */
async function assertMakeUpsDue(tx: Transaction, classId: number, people: readonly number[]): Promise<void> {
  const rows: { personId: number; part: string }[] = await tx.query(
    `SELECT m.person_id AS personId, m.part FROM appraisal_score m JOIN appraisal_part p ON p.class_id = m.class_id AND p.part = m.part
       LEFT JOIN appraisal_score f ON f.class_id = m.class_id AND f.person_id = m.person_id AND f.part = m.part AND f.try = 1
      WHERE m.class_id = ? AND m.person_id IN (?) AND m.try = 2 AND (f.hundredths IS NULL OR f.hundredths >= p.pass_hundredths) LIMIT 1`,
    [classId, [...people]],
  );
  if (rows[0]) throw attendanceErrors.notMakeUp({ ...rows[0] });
}
