import type { TrainingYear } from '#kernel';
import { recordAudit } from '../../../audit/public';
import type { Transaction } from '../../../../platform/database/database';
import { annualErrors } from '../annual.errors';
import type { Person } from '../objections/raise-objection';
import { holdAnnual } from '../year/find-annual';
import { assertStands } from '../year/move-annual';

export interface AdviceDecision {
  readonly year: TrainingYear;
  readonly personId: number;
  readonly flag: string;
  readonly followed: boolean;
  readonly reason: string;
}

/** What the rules advise is followed or not by a person, with a reason. A later decision stands beside the earlier one. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, ADVICE_UNKNOWN */
export async function decideAdvice(tx: Transaction, { year, personId, flag, followed, reason }: AdviceDecision, by: Person, at: Date): Promise<void> {
  const annual = await holdAnnual(tx, year);
  assertStands(annual, 'confirmed', 'sealed');
  const advised: unknown[] = await tx.query('SELECT 1 FROM assessment_result WHERE run_id = ? AND person_id = ? AND LOCATE(?, flags) > 0', [annual.runId ?? 0, personId, `,${flag},`]);
  if (advised.length === 0) throw annualErrors.adviceUnknown({ personId, flag });
  await tx.query('INSERT INTO annual_advice (assessment_id, person_id, flag, followed, reason, decided_by, decided_by_name, decided_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
    annual.id, personId, flag, followed ? 1 : 0, reason, by.accountId, by.name, at,
  ]);
  await recordAudit(tx, {
    actor: by,
    action: followed ? 'annual-advice.followed' : 'annual-advice.not-followed',
    summary: { zh: `${year} 年度考核提示“${flag}”（人员 ${personId}）：${followed ? '采纳' : '不采纳'}`, en: `Advice “${flag}” of ${year} on person ${personId}: ${followed ? 'followed' : 'not followed'}` },
    subject: { kind: 'annual_assessment', id: annual.id },
    after: { personId, flag, followed, reason },
  });
}
