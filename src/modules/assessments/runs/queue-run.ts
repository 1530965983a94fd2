import type { Clock, TrainingDay, TrainingYear } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { appendToOutbox } from '../../../platform/outbox/append-to-outbox';
import { recordAudit } from '../../audit/public';
import type { ReadyPolicy } from '../../credit-policy/public';
import type { Actor, UnitInScope } from '../../identity/public';
import { assessmentErrors } from '../assessments.errors';
import { START_RUN } from '../assessments.jobs';
import { assessmentDay } from '../counting/assessment-day';
import { PURPOSE_NAMES, type RunPurpose } from './run-purposes';

export interface RunWanted {
  readonly year: TrainingYear;
  readonly unit: UnitInScope;
  readonly policy: ReadyPolicy;
  readonly mode: 'reuse' | 'full';
  /** Annual unless stated. */
  readonly purpose?: RunPurpose;
  /** Of a dry run: the version to compare with. */
  readonly against?: ReadyPolicy;
  /** Counts the people of this annual assessment's roster and nobody else, as what they were on its day. */
  readonly annual?: { readonly id: number; readonly asOf: TrainingDay };
}

/**
 * Asks for an annual run. The row and the job that begins it stand together or not at all.
 * @throws DomainError RUN_ACTIVE while another run of the same year and scope is under way
 */
export async function queueRun(tx: Transaction, wanted: RunWanted, actor: Actor, clock: Clock): Promise<number> {
  const { purpose = 'annual' } = wanted;
  const activeScope = `${purpose === 'annual' ? '' : `${purpose}:`}${wanted.year}:${wanted.unit.path}`;
  const runId = await insertRun(tx, wanted, activeScope, actor, clock).catch(async (error: unknown) => {
    if (!isDuplicateKey(error)) throw error;
    const rows: { id: number }[] = await tx.query('SELECT id FROM assessment_run WHERE active_scope = ?', [activeScope]);
    throw assessmentErrors.runActive({ runId: rows[0]?.id ?? 0 });
  });
  await appendToOutbox(tx, START_RUN, { runId });
  await recordAudit(tx, {
    actor,
    action: 'assessment_run.queued',
    summary: { zh: `发起 ${wanted.year} 年度${PURPOSE_NAMES[purpose].zh}（${wanted.unit.name}）`, en: `Asked for the ${PURPOSE_NAMES[purpose].en} of ${wanted.year} (${wanted.unit.name})` },
    subject: { kind: 'assessment_run', id: runId },
    unitPath: wanted.unit.path,
    after: { year: wanted.year, unitId: wanted.unit.id, policy: `${wanted.policy.code}@${wanted.policy.version}`, mode: wanted.mode, purpose, against: wanted.against ? `${wanted.against.code}@${wanted.against.version}` : null, annualAssessmentId: wanted.annual?.id ?? null },
  });
  return runId;
}

async function insertRun(tx: Transaction, wanted: RunWanted, activeScope: string, actor: Actor, clock: Clock): Promise<number> {
  const now = clock.now();
  const answer: { insertId: number } = await tx.query(
    `INSERT INTO assessment_run (training_year, unit_id, unit_path, policy_version_id, purpose, against_version_id, mode, status, active_scope, as_of, annual_assessment_id, created_by, created_by_name, created_at, progressed_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'queued', ?, ?, ?, ?, ?, ?, ?)`,
    [
      wanted.year, wanted.unit.id, wanted.unit.path, wanted.policy.id, wanted.purpose ?? 'annual', wanted.against?.id ?? null, wanted.mode, activeScope,
      wanted.annual?.asOf ?? assessmentDay(wanted.policy, wanted.year, clock), wanted.annual?.id ?? null, actor.accountId ?? 0, actor.name, now, now,
    ],
  );
  return answer.insertId;
}
