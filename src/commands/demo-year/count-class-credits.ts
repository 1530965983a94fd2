import type { INestApplicationContext } from '@nestjs/common';
import type { TrainingYear } from '#kernel';
import { PolicyLibrary } from '../../modules/credit-policy/public';
import { readUnits } from '../../modules/organizations/public';
import { Database } from '../../platform/database/database';
import { runAssessment } from '../run-assessment';
import { waitFor } from '../wait-for';

/** Waits until the closed classes have given their credits, then counts the year once more: what the classes changed is its difference to the run before. */
export async function countClassCredits(application: INestApplicationContext, year: TrainingYear): Promise<void> {
  const database = application.get(Database);
  await waitFor('Posting the credits of the closed classes', async () => {
    const [row] = await database.query<{ earned: number; posted: number }>(
      `SELECT (SELECT COUNT(*) FROM class_outcome o JOIN class_closure k ON k.class_id = o.class_id AND k.closure_no = o.closure_no AND k.reopened_at IS NULL
                WHERE o.outcome <> 'WITHDRAWN' AND o.attended_half_days > 0) AS earned,
              (SELECT COUNT(*) FROM credit_entry WHERE source = 'class') AS posted`,
    );
    return Number(row?.posted) >= Number(row?.earned) ? true : undefined;
  });
  const policy = await application.get(PolicyLibrary, { strict: false }).inForceOrNone(year);
  const [root] = await readUnits(database);
  if (policy && root) await runAssessment(application, { year, unit: root, policy, mode: 'reuse' });
}
