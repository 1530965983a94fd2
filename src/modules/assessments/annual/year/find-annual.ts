import type { TrainingDay, TrainingYear } from '#kernel';
import type { Database, Transaction } from '../../../../platform/database/database';
import { annualErrors } from '../annual.errors';
import type { AnnualState } from './annual-states';

export type Audience = 'own' | 'unit' | 'city';
export const AUDIENCES: readonly Audience[] = ['own', 'unit', 'city'];

export interface AnnualHead {
  readonly id: number;
  readonly trainingYear: TrainingYear;
  readonly unitId: number;
  readonly unitPath: string;
  readonly state: AnnualState;
  readonly policyVersionId: number;
  readonly rosterAsOf: TrainingDay | null;
  readonly people: number;
  readonly runId: number | null;
  /** The run that people saw. */
  readonly publishedRunId: number | null;
  readonly publishedFrom: TrainingDay | null;
  readonly publishedUntil: TrainingDay | null;
  readonly objectionsUntil: TrainingDay | null;
  readonly audience: Audience;
  readonly showsNames: number;
  readonly showsVerdicts: number;
  readonly confirmedBy: number | null;
  readonly openedAt: Date;
}

const COLUMNS = `id, training_year AS trainingYear, unit_id AS unitId, unit_path AS unitPath, state, policy_version_id AS policyVersionId, roster_as_of AS rosterAsOf, people,
  run_id AS runId, published_run_id AS publishedRunId, published_from AS publishedFrom, published_until AS publishedUntil, objections_until AS objectionsUntil,
  audience, shows_names AS showsNames, shows_verdicts AS showsVerdicts, confirmed_by AS confirmedBy, opened_at AS openedAt`;

/** @throws DomainError ANNUAL_NOT_FOUND */
export async function findAnnual(on: Database | Transaction, year: TrainingYear): Promise<AnnualHead> {
  const [head] = (await on.query(`SELECT ${COLUMNS} FROM annual_assessment WHERE training_year = ?`, [year])) as AnnualHead[];
  if (!head) throw annualErrors.notFound({ year });
  return head;
}

/** Locks it: all that is done to a year is done one after the other. @throws DomainError ANNUAL_NOT_FOUND */
export async function holdAnnual(tx: Transaction, year: TrainingYear): Promise<AnnualHead> {
  const [head]: AnnualHead[] = await tx.query(`SELECT ${COLUMNS} FROM annual_assessment WHERE training_year = ? FOR UPDATE`, [year]);
  if (!head) throw annualErrors.notFound({ year });
  return head;
}

/** Newest first. */
export async function listAnnual(on: Database): Promise<AnnualHead[]> {
  return on.query<AnnualHead>(`SELECT ${COLUMNS} FROM annual_assessment ORDER BY training_year DESC`);
}
