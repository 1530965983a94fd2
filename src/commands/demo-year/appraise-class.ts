import type { AppraisalGrade } from '#contracts';
import { recordScores, setScheme, type ScoreGiven } from '../../modules/attendance/public';
import type { Transaction } from '../../platform/database/database';
import type { ClassStory } from './class-story';
import type { YearStage } from './draw-up-year';

const SCHEME = [
  { part: 'part_1', name: '闭卷考试', weight: 60, passHundredths: 6_000, byGrade: false },
  { part: 'part_2', name: '结业论文', weight: 40, passHundredths: 6_000, byGrade: true },
] as const;
const GRADES: readonly AppraisalGrade[] = ['good', 'excellent', 'good', 'pass', 'good', 'excellent'];
const LEAST = 7_200;
const STEP = 50;
const SPREAD = 46;
/** Of a class that still runs, the test of most is marked and no thesis yet; one has to make the test up. */
const MARKED_SHARE = 3;
const FAILED = 5_450;

/** A scheme with a test and a thesis; scores of everybody once the class is over. */
export async function appraiseClass(tx: Transaction, { calendar, actors: { school } }: YearStage, classId: number, { startsOn, days, appraised }: Pick<ClassStory, 'startsOn' | 'days' | 'appraised'>): Promise<void> {
  if (appraised === undefined) return;
  await setScheme(tx, classId, SCHEME, school);
  const roll: { personId: number }[] = await tx.query("SELECT person_id AS personId FROM enrolment WHERE class_id = ? AND state = 'enrolled' ORDER BY person_id", [classId]);
  const isOver = appraised === 'wholly';
  const scores = roll.flatMap(({ personId }, index): ScoreGiven[] => {
    const test: ScoreGiven = { personId, part: 'part_1', makeUp: false, hundredths: !isOver && index === 1 ? FAILED : LEAST + (personId % SPREAD) * STEP };
    if (isOver) return [test, { personId, part: 'part_2', makeUp: false, grade: GRADES[personId % GRADES.length] ?? 'good' }];
    return index % MARKED_SHARE === 2 ? [] : [test];
  });
  if (scores.length > 0) await recordScores(tx, classId, scores, school, calendar.at(isOver ? startsOn + days - 1 : -1, '16:40'));
}
