import type { INestApplicationContext } from '@nestjs/common';
import type { Clock, TrainingYear } from '#kernel';
import { recordAudit } from '../modules/audit/public';
import { putPolicyInForce } from '../modules/credit-policy/public';
import { SYSTEM_ACTOR } from '../modules/identity/public';
import { CLOCK } from '../platform/clock/clock';
import { Database } from '../platform/database/database';

/** Without an enactment, as only a command may: an empty city gets its first policy. */
export async function putVersionInForce(application: INestApplicationContext, year: TrainingYear, policyVersionId: number): Promise<void> {
  const at = application.get<Clock>(CLOCK).now();
  await application.get(Database).transaction(async (tx) => {
    const rows = await putPolicyInForce(tx, year, policyVersionId, { accountId: 0, at });
    await recordAudit(tx, {
      actor: SYSTEM_ACTOR,
      action: 'policy-version.in-force',
      summary: { zh: `${year} 年度适用政策版本 ${policyVersionId}`, en: `${year} is judged by policy version ${policyVersionId}` },
      subject: { kind: 'policy_version', id: policyVersionId },
      after: { year },
      rows,
    });
  });
}
