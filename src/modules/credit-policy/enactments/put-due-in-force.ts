import { DomainError, trainingDayAt } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { recordAudit, rowsOf } from '../../audit/public';
import { SYSTEM_ACTOR } from '../../identity/public';
import { STATED_ENACTMENTS } from '../stated-policies';
import { holdYear } from './enact-policy';
import { moveEnactment } from './move-enactment';
import { takeEffect } from './take-effect';
import type { YearPolicyChecks } from './year-policy-checks';

const MOST_AT_ONCE = 100;

interface Due {
  readonly id: number;
  readonly trainingYear: number;
  readonly policyVersionId: number;
  readonly decidedBy: number;
}

/** Enactments whose day has come, in the order of their days; each by one transaction, so whoever finds it first does it, once. @returns how many were due */
export async function putDueInForce(database: Database, checks: YearPolicyChecks, at: Date): Promise<number> {
  const due = await database.query<Due>(
    `SELECT id, training_year AS trainingYear, policy_version_id AS policyVersionId, decided_by AS decidedBy FROM policy_enactment
      WHERE state = 'scheduled' AND effective_on <= ? ORDER BY effective_on, id LIMIT ?`,
    [trainingDayAt(at), MOST_AT_ONCE],
  );
  for (const enactment of due) {
    const objection = await database.transaction(async (tx) => {
      await holdYear(tx, enactment.trainingYear);
      const [row]: { state: string }[] = await tx.query('SELECT state FROM policy_enactment WHERE id = ? FOR UPDATE', [enactment.id]);
      if (row?.state !== 'scheduled') return undefined;
      try {
        await checks.assertMayChange(tx, enactment.trainingYear);
      } catch (error) {
        if (error instanceof DomainError) return error;
        throw error;
      }
      const written = await takeEffect(tx, enactment, at);
      await recordAudit(tx, {
        actor: SYSTEM_ACTOR,
        action: 'policy-enactment.in-force',
        summary: { zh: `${enactment.trainingYear} 年度的政策按期施行`, en: `The policy decided for ${enactment.trainingYear} took effect` },
        subject: { kind: 'policy_enactment', id: enactment.id },
        before: { state: 'scheduled' },
        after: { state: 'in_force' },
        rows: written,
      });
      return undefined;
    });
    if (objection) await lapse(database, enactment, objection);
  }
  return due.length;
}

/** The year was opened or sealed meanwhile: that its policy stays as it is, and why, is written down. */
async function lapse(database: Database, { id, trainingYear }: Due, objection: DomainError): Promise<void> {
  await database.transaction(async (tx) => {
    if (!(await moveEnactment(tx, id, 'lapsed', { note: objection.text.zh }))) return;
    await recordAudit(tx, {
      actor: SYSTEM_ACTOR,
      action: 'policy-enactment.lapsed',
      summary: { zh: `${trainingYear} 年度的施行决定失效：${objection.text.zh}`, en: `The enactment for ${trainingYear} lapsed: ${objection.text.en}` },
      subject: { kind: 'policy_enactment', id },
      before: { state: 'scheduled' },
      after: { state: 'lapsed', code: objection.code },
      rows: rowsOf(STATED_ENACTMENTS, [id]),
    });
  });
}
