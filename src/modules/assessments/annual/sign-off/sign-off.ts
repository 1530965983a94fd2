import type { TrainingYear } from '#kernel';
import { recordAudit } from '../../../audit/public';
import type { Actor } from '../../../identity/public';
import type { Transaction } from '../../../../platform/database/database';
import { appendToOutbox } from '../../../../platform/outbox/append-to-outbox';
import { ALL_UNITS_SIGNED, SIGN_OFF_RETURNED } from '../../assessments.jobs';
import { annualErrors } from '../annual.errors';
import { holdAnnual, type AnnualHead } from '../year/find-annual';
import { assertStands } from '../year/move-annual';
import { SIGN_OFF_TRANSITIONS, type SignOffState } from './sign-off-states';

export interface UnitWord {
  readonly year: TrainingYear;
  readonly unitId: number;
  /** What the unit notes beside its signature, or why its signature is returned. */
  readonly note: string;
}

/** The unit has looked at everybody on its part of the roster. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, SIGN_OFF_NOT_FOUND, SIGN_OFF_STATE_WRONG */
export async function signOff(tx: Transaction, { year, unitId, note }: UnitWord, actor: Actor, at: Date): Promise<void> {
  const annual = await moveSignOff(tx, { year, unitId }, 'signed');
  await tx.query("UPDATE annual_sign_off SET state = 'signed', note = ?, signed_by_name = ?, signed_at = ? WHERE assessment_id = ? AND unit_id = ?", [note, actor.name, at, annual.id, unitId]);
  const waiting: unknown[] = await tx.query("SELECT 1 FROM annual_sign_off WHERE assessment_id = ? AND state <> 'signed' LIMIT 1", [annual.id]);
  if (waiting.length === 0) await appendToOutbox(tx, ALL_UNITS_SIGNED, { assessmentId: annual.id, at: at.toISOString() });
  await record(tx, annual, { unitId, note, action: 'signed', zh: '签章', en: 'signed off' }, actor);
}

/** Back to the unit with a reason. @throws DomainError ANNUAL_NOT_FOUND, ANNUAL_STATE_WRONG, SIGN_OFF_NOT_FOUND, SIGN_OFF_STATE_WRONG */
export async function returnSignOff(tx: Transaction, { year, unitId, note }: UnitWord, actor: Actor, at: Date): Promise<void> {
  const annual = await moveSignOff(tx, { year, unitId }, 'returned');
  await tx.query("UPDATE annual_sign_off SET state = 'returned', return_reason = ?, returned_by_name = ?, returned_at = ? WHERE assessment_id = ? AND unit_id = ?", [note, actor.name, at, annual.id, unitId]);
  const waiting: unknown[] = await tx.query("SELECT 1 FROM annual_sign_off WHERE assessment_id = ? AND state <> 'signed' LIMIT 1", [annual.id]);
  if (waiting.length === 0) await appendToOutbox(tx, ALL_UNITS_SIGNED, { assessmentId: annual.id, at: at.toISOString() });
  await appendToOutbox(tx, SIGN_OFF_RETURNED, { assessmentId: annual.id, unitId, at: at.toISOString() });
  await record(tx, annual, { unitId, note, action: 'returned', zh: '退回', en: 'was returned' }, actor);
}

async function moveSignOff(tx: Transaction, { year, unitId }: Omit<UnitWord, 'note'>, to: SignOffState): Promise<AnnualHead> {
  const annual = await holdAnnual(tx, year);
  assertStands(annual, 'unit_review');
  const [row]: { state: SignOffState }[] = await tx.query('SELECT state FROM annual_sign_off WHERE assessment_id = ? AND unit_id = ?', [annual.id, unitId]);
  if (!row) throw annualErrors.signOffNotFound({ year, unitId });
  if (!(SIGN_OFF_TRANSITIONS[row.state] as readonly SignOffState[]).includes(to)) throw annualErrors.signOffStateWrong({ unitId, state: row.state, wanted: to });
  return annual;
}

async function record(tx: Transaction, annual: AnnualHead, said: { readonly unitId: number; readonly note: string; readonly action: string; readonly zh: string; readonly en: string }, actor: Actor): Promise<void> {
  const [unit]: { name: string; path: string }[] = await tx.query('SELECT name, path FROM org_unit WHERE id = ?', [said.unitId]);
  await recordAudit(tx, {
    actor,
    action: `annual-sign-off.${said.action}`,
    summary: { zh: `${annual.trainingYear} 年度考核名册：${unit?.name ?? ''}${said.zh}`, en: `Roster of ${annual.trainingYear}: ${unit?.name ?? ''} ${said.en}` },
    subject: { kind: 'annual_sign_off', id: `${annual.id}-${said.unitId}` },
    unitPath: unit?.path ?? annual.unitPath,
    after: { state: said.action, note: said.note },
  });
}
