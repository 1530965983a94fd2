import { compositeScore, type AppraisalPartRule, type Appraised } from '#contracts';
import type { Database, Transaction } from '../../../platform/database/database';

interface Score {
  readonly personId: number;
  readonly part: string;
  readonly hundredths: number;
}

export interface ClassAppraisal {
  readonly scores: ReadonlyMap<number, Appraised>;
  /** Enrolled trainees who lack a score. */
  readonly unscored: readonly number[];
}

/** The composite scores of a class; nothing for a class that is not appraised. A make-up takes the place of the first try. */
export async function readAppraised(on: Database | Transaction, classId: number): Promise<ClassAppraisal> {
  const parts = (await on.query('SELECT part, weight, pass_hundredths AS passHundredths FROM appraisal_part WHERE class_id = ?', [classId])) as AppraisalPartRule[];
  if (parts.length === 0) return { scores: new Map(), unscored: [] };
  const people = (await on.query("SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state = 'enrolled' ORDER BY person_id", [classId])) as { personId: number }[];
  const rows = (await on.query('SELECT person_id AS personId, part, hundredths FROM appraisal_score WHERE class_id = ? ORDER BY person_id, part, `try`', [classId])) as Score[];
  const latest = new Map<number, Map<string, number>>();
  for (const { personId, part, hundredths } of rows) latest.set(personId, (latest.get(personId) ?? new Map<string, number>()).set(part, hundredths));
  const scores = new Map<number, Appraised>();
  for (const { personId } of people) {
    const score = compositeScore(parts, latest.get(personId) ?? new Map());
    if (score) scores.set(personId, score);
  }
  return { scores, unscored: people.map(({ personId }) => personId).filter((personId) => !scores.has(personId)) };
}
