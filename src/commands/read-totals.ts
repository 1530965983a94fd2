import type { INestApplicationContext } from '@nestjs/common';
import { Credits, type Hundredths, type TrainingYear } from '#kernel';
import { layoutOf, unpackOutcome, type KeptOutcome } from '../modules/assessments/public';
import type { ReadyPolicy } from '../modules/credit-policy/public';
import { Database } from '../platform/database/database';
import { Vault } from '../platform/vault/vault';

export interface RefusedRow {
  readonly row: number;
  readonly code: string;
  readonly message: string;
}

/** Credits are decimal numbers here: the file is for other programs. */
export interface PersonTotals {
  readonly total: number;
  readonly buckets: Readonly<Record<string, number>>;
  readonly requirements: readonly { readonly id: string; readonly needed: number; readonly counted: number; readonly met: boolean }[];
  readonly carryOut: Readonly<Record<string, number>>;
  readonly verdict: string;
  readonly flags: readonly string[];
}

export interface Totals {
  readonly policy: string;
  readonly year: TrainingYear;
  readonly rosterRefused: readonly RefusedRow[];
  readonly recordsRefused: readonly RefusedRow[];
  /** By resident ID. */
  readonly people: Readonly<Record<string, PersonTotals>>;
}

interface ResultRow {
  readonly personId: number;
  readonly sealed: Buffer;
  readonly verdict: string;
  readonly flags: string;
  readonly outcome: string;
}

const PEOPLE_A_PAGE = 5_000;

export async function readTotals(
  application: INestApplicationContext,
  of: { readonly year: TrainingYear; readonly policy: ReadyPolicy; readonly runId: number; readonly rosterImportId: number; readonly recordsImportId: number },
): Promise<Totals> {
  const database = application.get(Database);
  const vault = application.get(Vault);
  const layout = layoutOf(of.policy.policy);
  const people: Record<string, PersonTotals> = {};
  for (let after = 0; ; ) {
    const rows = await database.query<ResultRow>(
      `SELECT r.person_id AS personId, p.resident_id_sealed AS sealed, r.verdict, r.flags, r.outcome
         FROM assessment_result r JOIN civil_servant p ON p.id = r.person_id
        WHERE r.run_id = ? AND r.person_id > ? AND r.gone = 0 ORDER BY r.person_id LIMIT ${PEOPLE_A_PAGE}`,
      [of.runId, after],
    );
    for (const row of rows) people[vault.decrypt(row.sealed)] = personTotals(unpackOutcome(layout, row));
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.personId;
  }
  return {
    policy: of.policy.code,
    year: of.year,
    rosterRefused: await refusedRows(database, of.rosterImportId),
    recordsRefused: await refusedRows(database, of.recordsImportId),
    people,
  };
}

function refusedRows(database: Database, importId: number): Promise<RefusedRow[]> {
  return database.query<RefusedRow>('SELECT row_no AS `row`, code, problem_zh AS message FROM import_refusal WHERE import_id = ? ORDER BY sheet, row_no', [importId]);
}

function personTotals(outcome: KeptOutcome): PersonTotals {
  const decimals = (amounts: Readonly<Record<string, Hundredths>>): Record<string, number> =>
    Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, Credits.toNumber(amount)]));
  const carried: Record<string, Hundredths> = {};
  for (const lot of outcome.carryOut) carried[lot.bucket] = (carried[lot.bucket] ?? 0) + lot.amount;
  return {
    total: Credits.toNumber(outcome.total),
    buckets: decimals(outcome.buckets),
    requirements: outcome.requirements.map(({ id, needed, counted, met }) => ({ id, needed: Credits.toNumber(needed), counted: Credits.toNumber(counted), met })),
    carryOut: decimals(carried),
    verdict: outcome.verdict,
    flags: outcome.flags,
  };
}
