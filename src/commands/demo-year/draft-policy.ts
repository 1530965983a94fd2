import type { INestApplicationContext } from '@nestjs/common';
import type { Clock, TrainingYear } from '#kernel';
import { queueRun } from '../../modules/assessments/public';
import { beginDraft, PolicyLibrary, submitDraft, textBegunFrom } from '../../modules/credit-policy/public';
import { readUnits } from '../../modules/organizations/public';
import { CLOCK } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';

const WRITER = { accountId: 0, name: '组织部干部教育处' };
const CASES = [
  { title: '主体班五天、网络选修三十学分', facts: [{ category: 'party_school_core', quantity: 5 }, { category: 'online_elective', quantity: 30 }], gives: { total: 60, verdict: 'not_met' } },
  { title: '主体班十天、网络必修选修各三十学分', facts: [{ category: 'party_school_core', quantity: 10 }, { category: 'online_required', quantity: 30 }, { category: 'online_elective', quantity: 30 }], gives: { total: 120, verdict: 'met' } },
];

/** A stricter text of the policy in force, handed in, tried on everybody and waiting to be reviewed, once. */
export async function draftPolicy(application: INestApplicationContext, year: TrainingYear): Promise<void> {
  const database = application.get(Database);
  const library = application.get(PolicyLibrary, { strict: false });
  const inForce = await library.inForceOrNone(year);
  if (!inForce) return;
  const begun = await textBegunFrom(database, library, `${inForce.code}@${inForce.version}`);
  const text = begun.text.replace('"atLeast": 84', '"atLeast": 90');
  const clock = application.get<Clock>(CLOCK);
  const at = clock.now();
  const [root] = await readUnits(database);
  await database.transaction(async (tx) => {
    const earlier: unknown[] = await tx.query('SELECT 1 FROM policy_draft LIMIT 1');
    if (earlier.length > 0) return;
    const draftId = await beginDraft(tx, { ...begun, text, cases: `${JSON.stringify(CASES, null, 2)}\n` }, WRITER, at);
    await submitDraft(tx, { draftId, note: '拟从下一年度起提高总学分要求' }, WRITER, at);
  });
  const [handedIn] = (await library.all()).filter(({ draftState }) => draftState === 'submitted');
  if (!root || !handedIn) return;
  await database.transaction(async (tx) => {
    const tried: unknown[] = await tx.query("SELECT 1 FROM assessment_run WHERE purpose = 'dry_run' LIMIT 1");
    if (tried.length === 0) await queueRun(tx, { year, unit: root, policy: handedIn, against: inForce, mode: 'full', purpose: 'dry_run' }, WRITER, clock);
  });
}
