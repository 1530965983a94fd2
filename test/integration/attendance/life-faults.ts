import { classAchievementKey } from '../../../src/modules/credit-registration/class-credits/class-source-key';
import type { School } from '../classes/school';

/** A half-day of a party-school class is half a day: fifty hundredths. */
const HUNDREDTHS_A_HALF_DAY = 50;

interface Reached {
  readonly classId: number;
  readonly personId: number;
  readonly outcome: string;
  readonly attended: number;
}

/** Each finds what breaks one promise about a class after its closing, from the rows themselves. */
const PROMISES: readonly string[] = [
  `SELECT CONCAT('class ', c.id, ' is ', c.state, ' with ', COUNT(k.class_id), ' closings that stand') AS fault
     FROM training_class c LEFT JOIN class_closure k ON k.class_id = c.id AND k.reopened_at IS NULL
    GROUP BY c.id, c.state HAVING COUNT(k.class_id) <> (c.state IN ('closed', 'archived'))`,
  `SELECT CONCAT('class ', o.class_id, ': person ', o.person_id, ' is on record and not on the roll') AS fault
     FROM class_outcome o JOIN class_closure k ON k.class_id = o.class_id AND k.closure_no = o.closure_no AND k.reopened_at IS NULL
     LEFT JOIN enrolment e ON e.class_id = o.class_id AND e.person_id = o.person_id AND e.state = 'enrolled' WHERE e.id IS NULL`,
  `SELECT CONCAT('class ', e.class_id, ': person ', e.person_id, ' is on the roll and not on record') AS fault
     FROM enrolment e JOIN class_closure k ON k.class_id = e.class_id AND k.reopened_at IS NULL
     LEFT JOIN class_outcome o ON o.class_id = e.class_id AND o.person_id = e.person_id AND o.closure_no = k.closure_no WHERE e.state = 'enrolled' AND o.person_id IS NULL`,
  `SELECT CONCAT('class ', t.class_id, ': person ', t.person_id, ' has ', COUNT(*), ' certificates that stand') AS fault
     FROM certificate t WHERE t.state IN ('valid', 'suspended') GROUP BY t.class_id, t.person_id HAVING COUNT(*) > 1`,
  `SELECT CONCAT('certificate ', t.id, ' is valid without a closing that says so') AS fault
     FROM certificate t LEFT JOIN class_closure k ON k.class_id = t.class_id AND k.closure_no = t.closure_no AND k.reopened_at IS NULL
     LEFT JOIN class_outcome o ON o.class_id = t.class_id AND o.closure_no = t.closure_no AND o.person_id = t.person_id AND o.outcome = 'COMPLETED'
    WHERE t.state = 'valid' AND (k.class_id IS NULL OR o.person_id IS NULL)`,
  `SELECT CONCAT('certificate ', t.id, ' says ', t.attended_class_hours, ' hours') AS fault
     FROM certificate t WHERE t.state = 'valid' AND t.attended_class_hours <> 3 *
      (SELECT COUNT(*) FROM attendance_mark m WHERE m.class_id = t.class_id AND m.person_id = t.person_id AND m.state IN ('present', 'late'))`,
];

/** What stands in the ledger for each person and class against what the register says: nothing while the class is open. */
export async function lifeFaults({ database }: School): Promise<string[]> {
  const faults: string[] = [];
  for (const promise of PROMISES) faults.push(...(await database.query<{ fault: string }>(promise)).map(({ fault }) => fault));
  const reached = await database.query<Reached>(
    `SELECT o.class_id AS classId, o.person_id AS personId, o.outcome,
            (SELECT COUNT(*) FROM attendance_mark m WHERE m.class_id = o.class_id AND m.person_id = o.person_id AND m.state IN ('present', 'late')) AS attended
       FROM class_outcome o JOIN class_closure k ON k.class_id = o.class_id AND k.closure_no = o.closure_no AND k.reopened_at IS NULL`,
  );
  const due = new Map(reached.map(({ classId, personId, outcome, attended }) => [`${classAchievementKey(classId)} ${personId}`, outcome === 'WITHDRAWN' ? 0 : HUNDREDTHS_A_HALF_DAY * Number(attended)]));
  const entries = await database.query<{ achievementKey: string; personId: number; net: string; standing: string }>(
    `SELECT achievement_key AS achievementKey, person_id AS personId, SUM(quantity) AS net, SUM(IF(reverses_entry_no IS NULL, 1, -1)) AS standing
       FROM credit_entry GROUP BY achievement_key, person_id`,
  );
  const stands = new Map(entries.map(({ achievementKey, personId, net, standing }) => [`${achievementKey} ${personId}`, { net: Number(net), standing: Number(standing) }]));
  for (const key of new Set([...due.keys(), ...stands.keys()])) {
    const [wanted, { net, standing }] = [due.get(key) ?? 0, stands.get(key) ?? { net: 0, standing: 0 }];
    if (net !== wanted || standing !== (wanted > 0 ? 1 : 0)) faults.push(`${key}: ${net} in ${standing} entries that stand, not ${wanted}`);
  }
  return faults;
}
