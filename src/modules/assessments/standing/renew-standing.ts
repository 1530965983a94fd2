import { Inject, Injectable } from '@nestjs/common';
import type { Clock, TrainingYear } from '#kernel';
import { CLOCK } from '../../../platform/clock/clock';
import { Database, type SqlValue } from '../../../platform/database/database';
import { PolicyLibrary } from '../../credit-policy/public';
import { assessmentDay } from '../counting/assessment-day';
import { ledgersBefore } from '../counting/earlier-heads';
import { findPriorRuns, markOf, nameOf } from '../counting/prior-years';
import { RefreshStanding } from './refresh-standing';

const PEOPLE_A_PAGE = 500;
/** Profile fields that come from the unit a person serves in. */
const FIELDS_OF_UNITS: readonly string[] = ['unit', 'orgLevel'];

/**
 * Brings standings up to date when something else than the ledger changed: the policy in force, the runs of earlier years, people,
 * units. Only who has a standing already is counted, or came to serve with entries that were written while they did not: the others get
 * theirs with an entry or a run. Doing it again changes nothing.
 */
@Injectable()
export class RenewStanding {
  constructor(
    private readonly database: Database,
    private readonly policies: PolicyLibrary,
    private readonly refresh: RefreshStanding,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Everybody whose standing was counted under another policy, other earlier runs or another posting, or before categories were told apart. */
  async ofYear(year: TrainingYear, signal: AbortSignal): Promise<void> {
    const policy = await this.policies.inForceOrNone(year);
    if (!policy) return;
    const day = assessmentDay(policy, year, this.clock);
    const mark = markOf(nameOf(await findPriorRuns(this.database, this.policies, { year, policy })));
    await this.pageByPage(
      year,
      `SELECT s.person_id AS personId FROM standing s
         JOIN posting g ON g.person_id = s.person_id AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?)
        WHERE s.training_year = ? AND (s.policy_version_id <> ? OR s.prior_runs <> ? OR s.posting_id <> g.id OR s.by_category IS NULL)`,
      [day, day, year, policy.id, mark],
      signal,
    );
  }

  /** Entries were written in a year: its own standings, and those of later years under policies that look back so far. */
  async ofEntries(written: TrainingYear, personIds: readonly number[]): Promise<void> {
    await this.refresh.run(written, personIds);
    for (const year of await this.yearsInForce()) {
      if (year <= written || ledgersBefore((await this.policies.inForce(year)).compiled.needs) < year - written) continue;
      const standing = await this.database.query<{ personId: number }>('SELECT person_id AS personId FROM standing WHERE training_year = ? AND person_id IN (?)', [year, [...personIds]]);
      await this.refresh.run(year, standing.map(({ personId }) => personId));
    }
  }

  async ofPeople(personIds: readonly number[]): Promise<void> {
    for (const year of await this.yearsInForce()) {
      const counted = await this.database.query<{ personId: number }>(
        `SELECT person_id AS personId FROM standing WHERE training_year = ? AND person_id IN (?)
          UNION SELECT person_id FROM credit_ledger_head WHERE training_year = ? AND person_id IN (?)`,
        [year, [...personIds], year, [...personIds]],
      );
      await this.refresh.run(year, counted.map(({ personId }) => personId));
    }
  }

  /** Only where the policy looks at units at all. */
  async ofUnits(unitIds: readonly number[], signal: AbortSignal): Promise<void> {
    for (const year of await this.yearsInForce()) {
      const { compiled } = await this.policies.inForce(year);
      if (!compiled.needs.profile.some((field) => FIELDS_OF_UNITS.includes(field))) continue;
      await this.pageByPage(year, `SELECT s.person_id AS personId FROM standing s WHERE s.training_year = ? AND s.unit_id IN (${unitIds.map(() => '?').join(', ')})`, [year, ...unitIds], signal);
    }
  }

  private async yearsInForce(): Promise<TrainingYear[]> {
    const rows = await this.database.query<{ year: number }>('SELECT training_year AS year FROM policy_in_force ORDER BY training_year');
    return rows.map(({ year }) => year);
  }

  private async pageByPage(year: TrainingYear, people: string, parameters: readonly SqlValue[], signal: AbortSignal): Promise<void> {
    for (let after = 0; ; ) {
      if (signal.aborted) throw new Error('the worker is shutting down; the counting goes on elsewhere');
      const rows = await this.database.query<{ personId: number }>(`${people} AND s.person_id > ? ORDER BY s.person_id LIMIT ${PEOPLE_A_PAGE}`, [...parameters, after]);
      await this.refresh.run(year, rows.map(({ personId }) => personId));
      const last = rows.at(-1);
      if (last === undefined || rows.length < PEOPLE_A_PAGE) return;
      after = last.personId;
    }
  }
}
