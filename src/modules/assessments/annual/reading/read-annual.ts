import type { Clock } from '#kernel';
import type { Database } from '../../../../platform/database/database';
import { policyRef, type PolicyLibrary, type ReadyPolicy } from '../../../credit-policy/public';
import { holds, isOneself, reachesWholeUnit, scopeOf, type Permission, type Principal } from '../../../identity/public';
import { findPriorRuns } from '../../counting/prior-years';
import { uncarriedSurpluses, type Uncarried } from '../../counting/uncarried-surpluses';
import { findRun } from '../../runs/find-run';
import { countStale, NOBODY_STALE } from '../../runs/stale-results';
import { annualErrors } from '../annual.errors';
import type { AnnualState } from '../year/annual-states';
import { findAnnual, listAnnual, type AnnualHead } from '../year/find-annual';
import { readDeadlines } from '../year/set-deadlines';
import type { AnnualAssessmentDto, AnnualPublicityDto, AnnualRunDto, AnnualStepDto, AnnualTallyDto, PresentStepDto } from './annual-view.dto';

export interface AnnualReading {
  readonly database: Database;
  readonly policies: PolicyLibrary;
  readonly clock: Clock;
}

/** Newest first; how far a year has come is no secret among those who may ask. */
export async function readAnnuals(reading: AnnualReading, principal: Principal): Promise<AnnualAssessmentDto[]> {
  return Promise.all((await listAnnual(reading.database)).map((head) => annualView(reading, principal, head)));
}

/** @throws DomainError ANNUAL_NOT_FOUND */
export async function readAnnual(reading: AnnualReading, principal: Principal, year: number): Promise<AnnualAssessmentDto> {
  return annualView(reading, principal, await findAnnual(reading.database, year));
}

/** How far a year has come and by when: no secret to anybody who is assessed. */
export async function readPresentStep({ database, clock }: Pick<AnnualReading, 'database' | 'clock'>, year: number): Promise<PresentStepDto> {
  const [step] = await database.query<{ state: AnnualState; dueOn: string | null }>(
    'SELECT a.state, d.due_on AS dueOn FROM annual_assessment a LEFT JOIN annual_deadline d ON d.assessment_id = a.id AND d.state = a.state WHERE a.training_year = ?',
    [year],
  );
  return { year, state: step?.state ?? null, dueOn: step?.dueOn ?? null, asOf: clock.now().toISOString() };
}

/** Acts upon the whole city's year. @throws DomainError ANNUAL_NOT_FOUND */
export async function assertReachesYear(database: Database, principal: Principal, permission: Permission, year: number): Promise<AnnualHead> {
  const annual = await findAnnual(database, year);
  if (!reachesWholeUnit(scopeOf(principal, permission), annual.unitPath)) throw annualErrors.notFound({ year });
  return annual;
}

async function annualView({ database, policies, clock }: AnnualReading, principal: Principal, annual: AnnualHead): Promise<AnnualAssessmentDto> {
  const { id, trainingYear: year, unitId, unitPath, state, rosterAsOf, people, confirmedBy } = annual;
  const policy = await policies.byId(annual.policyVersionId);
  const [[tallies], deadlines, steps, run, uncarried] = await Promise.all([
    readTallies(database, annual),
    readDeadlines(database, id),
    readSteps(database, id),
    readRun(database, policies, annual),
    readUncarried(database, policies, annual, policy),
  ]);
  const reaches = (permission: Permission): boolean => holds(principal, permission) && reachesWholeUnit(scopeOf(principal, permission), unitPath);
  const mayConfirm = reaches('assessment.confirm');
  return {
    year, unitId, state, rosterAsOf, people, deadlines, steps, run, uncarried,
    unitName: tallies?.unitName ?? '',
    policy: policyRef(policy),
    signOffs: tally(tallies?.signed, tallies?.units),
    objections: tally(tallies?.answered, tallies?.objections),
    decisions: tally(tallies?.decided, tallies?.decisions),
    publicity: publicityOf(annual),
    mayManage: reaches('assessment.manage'),
    mayConfirm,
    maySeal: mayConfirm && state === 'confirmed' && !isOneself(principal, confirmedBy),
    asOf: clock.now().toISOString(),
  };
}

function readTallies(database: Database, { id, unitId, trainingYear }: AnnualHead) {
  return database.query<Record<'signed' | 'units' | 'answered' | 'objections' | 'decided' | 'decisions', number> & { unitName: string }>(
    `SELECT (SELECT name FROM org_unit WHERE id = ?) AS unitName,
            (SELECT COUNT(*) FROM annual_sign_off WHERE assessment_id = ?) AS units, (SELECT COUNT(*) FROM annual_sign_off WHERE assessment_id = ? AND state = 'signed') AS signed,
            (SELECT COUNT(*) FROM annual_objection WHERE assessment_id = ?) AS objections, (SELECT COUNT(*) FROM annual_objection WHERE assessment_id = ? AND open IS NULL) AS answered,
            (SELECT COUNT(*) FROM year_decision WHERE training_year = ?) AS decisions, (SELECT COUNT(*) FROM year_decision WHERE training_year = ? AND state <> 'proposed') AS decided`,
    [unitId, id, id, id, id, trainingYear, trainingYear],
  );
}

function tally(done: number | undefined, all: number | undefined): AnnualTallyDto {
  return { done: Number(done ?? 0), all: Number(all ?? 0) };
}

async function readSteps(database: Database, id: number): Promise<AnnualStepDto[]> {
  const rows = await database.query<Omit<AnnualStepDto, 'at'> & { to: AnnualState; at: Date }>(
    'SELECT from_state AS `from`, to_state AS `to`, note, document_no AS documentNo, author_name AS byName, at FROM annual_step WHERE assessment_id = ? ORDER BY id',
    [id],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}

async function readRun(database: Database, policies: PolicyLibrary, { runId }: AnnualHead): Promise<AnnualRunDto | null> {
  if (runId === null) return null;
  const [row] = await database.query<Omit<AnnualRunDto, 'digest' | 'stalePeople' | 'behindYears'> & { digest: Buffer | null }>(
    'SELECT id, status, people, done, met, not_met AS notMet, flagged, failed, digest FROM assessment_run WHERE id = ?',
    [runId],
  );
  return row ? { ...row, digest: row.digest?.toString('hex') ?? null, ...(await readStale(database, policies, runId)) } : null;
}

/** Of a run that is not over yet nothing. */
export async function readStale(database: Database, policies: PolicyLibrary, runId: number): Promise<Pick<AnnualRunDto, 'stalePeople' | 'behindYears'>> {
  const run = await findRun(database, runId);
  const { people, behindYears } = run.status === 'completed' ? await countStale({ on: database, library: policies, run }) : NOBODY_STALE;
  return { stalePeople: people, behindYears };
}

/** Of the people on the roster, before it is too late to do something about it. */
async function readUncarried(database: Database, policies: PolicyLibrary, { id, trainingYear: year, state }: AnnualHead, policy: ReadyPolicy): Promise<Uncarried> {
  if (state === 'sealed') return { years: [], people: 0 };
  const priorRuns = await findPriorRuns(database, policies, { year, policy });
  return uncarriedSurpluses(database, { year, policy, priorRuns, among: { sql: '(SELECT person_id FROM annual_roster_person WHERE assessment_id = ?)', parameters: [id] } });
}

function publicityOf({ publishedRunId, publishedFrom, publishedUntil, objectionsUntil, audience, showsNames, showsVerdicts }: AnnualHead): AnnualPublicityDto | null {
  if (publishedRunId === null || publishedFrom === null || publishedUntil === null || objectionsUntil === null) return null;
  return { runId: publishedRunId, from: publishedFrom, until: publishedUntil, objectionsUntil, audience, showsNames: showsNames === 1, showsVerdicts: showsVerdicts === 1 };
}
