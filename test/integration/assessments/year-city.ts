import { trainingDayAt, type Clock } from '#kernel';
import { ClaimDesk } from '../../../src/modules/credit-registration/public';
import { SYSTEM_ACTOR, type Permission, type Principal, type Scope } from '../../../src/modules/identity/public';
import { YearExplainer } from '../../../src/modules/reporting/person-year/explain-person-year';
import { resultRows } from '../../../src/modules/assessments/public';
import type { InternedKind } from '../../../src/modules/credit-ledger/public';
import { JobHandlers } from '../../../src/platform/queue/job-handlers';
import type { SqlValue } from '../../../src/platform/database/database';
import { Vault } from '../../../src/platform/vault/vault';
import { Dice } from '../classes/walkers';
import { schoolIn, type School } from '../classes/school';
import { computeShards } from './compute-shards';
import { Province, YEAR } from './province';
import type { Category, Counted } from './year-model';
import { YEAR_POLICIES } from './year-policies';

const UNITS: Readonly<Record<Category, string>> = { party_school_core: 'day', study_group: 'session', teaching: 'class_hour', online_elective: 'minute' };
const HANDS = 4;
const NEVER = new AbortController().signal;

/** Stands where the test put it; each look at it is a millisecond later. */
class YearClock implements Clock {
  private instant = 0;

  now(): Date {
    return new Date((this.instant += 1));
  }

  moveTo(day: string): void {
    this.instant = Date.parse(`${day}T02:00:00.000Z`);
  }
}

function reviewer(accountId: number, displayName: string): Principal {
  const scopes = new Map<Permission, Scope>([['claims.review', { kind: 'all' }], ['claims.review-upper', { kind: 'all' }]]);
  return { accountId, accountIds: new Set([accountId]), username: displayName, displayName, personId: null, roles: ['organisation_department'], scopes, requestId: '' };
}

/** A province whose jobs the test does by hand, in an order of its own, some of them twice. */
export class YearCity {
  readonly trainee = reviewer(900, '代报人');
  readonly first = reviewer(901, '组织部甲');
  readonly second = reviewer(902, '组织部乙');

  private constructor(
    readonly province: Province,
    readonly clock: YearClock,
    readonly school: School,
    readonly kinds: ReadonlyMap<Category, InternedKind>,
    readonly desk: ClaimDesk,
    readonly vault: Vault,
  ) {}

  static async open(people: number, firstDay: string): Promise<YearCity> {
    const clock = new YearClock();
    clock.moveTo(firstDay);
    const province = await Province.open(people, YEAR_POLICIES[1], { clock, entriesAPerson: 0 });
    const kinds = new Map<Category, InternedKind>();
    for (const [category, unit] of Object.entries(UNITS)) kinds.set(category as Category, await province.kinds.intern(province.database, { category, unit, attributes: {} }));
    await province.kinds.readAll(province.database);
    const find = <Service>(token: abstract new (...parts: never[]) => Service): Service => province.application.get(token, { strict: false });
    return new YearCity(province, clock, schoolIn(province.home, province.database), kinds, find(ClaimDesk), find(Vault));
  }

  get today(): string {
    return trainingDayAt(this.clock.now());
  }

  /** Does the jobs that are promised so far, in a random order, one of eight twice at once. */
  async doJobs(dice: Dice): Promise<number> {
    const handlers = this.province.application.get(JobHandlers, { strict: false });
    const promised = await this.province.database.query<{ id: number; job: string; payload: string }>('SELECT id, job, payload FROM outbox_event');
    const shuffled = promised.map((one) => ({ ...one, place: dice.roll(1_000_000), times: dice.roll(8) === 0 ? 2 : 1 })).toSorted((left, right) => left.place - right.place);
    for (let start = 0; start < shuffled.length; start += HANDS) {
      const hands = shuffled.slice(start, start + HANDS).flatMap(({ job, payload, times }) => Array.from({ length: times }, () => handlers.handlerOf(job)(JSON.parse(payload) as object, NEVER)));
      await Promise.all(hands);
    }
    if (promised.length > 0) await this.province.database.query('DELETE FROM outbox_event WHERE id IN (?)', [promised.map(({ id }) => id)]);
    return promised.length;
  }

  /** The entry of an imported row that stands. */
  async entryOf(personId: number, event: string): Promise<number> {
    const [entry] = await this.province.database.query<{ entryNo: number }>(
      `SELECT e.entry_no AS entryNo FROM credit_entry e WHERE e.training_year = ? AND e.person_id = ? AND e.achievement_key = ? AND e.reverses_entry_no IS NULL
          AND NOT EXISTS (SELECT 1 FROM credit_entry r WHERE r.training_year = e.training_year AND r.person_id = e.person_id AND r.reverses_entry_no = e.entry_no)`,
      [YEAR, personId, event],
    );
    if (!entry) throw new Error(`row ${event} of person ${personId} does not stand in the ledger`);
    return entry.entryNo;
  }

  /** Until no job promises another; one draw, however many there are. */
  async doAllJobs(dice: Dice): Promise<void> {
    const own = new Dice(dice.roll(1_000_000));
    while ((await this.doJobs(own)) > 0);
  }

  async run(mode: 'full' | 'reuse'): Promise<{ readonly runId: number; readonly digest: string }> {
    const { policies } = this.province;
    const runId = await this.province.queue(mode, { policy: await policies.inForce(YEAR) });
    return { runId, digest: await computeShards(this.province, { runId, everythingTwice: mode === 'full' }) };
  }

  standings(): Promise<Map<number, Counted>> {
    return this.counted('SELECT person_id AS personId, total, verdict, outcome FROM standing WHERE training_year = ?', [YEAR]);
  }

  async results(runId: number): Promise<Map<number, Counted>> {
    const rows = resultRows(await this.province.run(runId), ['person_id', 'total', 'verdict', 'outcome']);
    return this.counted(`SELECT person_id AS personId, total, verdict, outcome FROM ${rows.sql} r`, rows.parameters as SqlValue[]);
  }

  /** What the explanation's lines add up to. */
  async explained(personId: number): Promise<number> {
    const { lines } = await this.province.application.get(YearExplainer, { strict: false }).explain(personId, YEAR);
    return lines.reduce((sum, { amount }) => sum + amount, 0);
  }

  /** Somebody twice is a fault. */
  private async counted(sql: string, parameters: readonly SqlValue[]): Promise<Map<number, Counted>> {
    const rows = await this.province.database.query<{ personId: number; total: number; verdict: Counted['verdict']; outcome: string }>(sql, parameters);
    const people = new Map<number, Counted>();
    for (const { personId, total, verdict, outcome } of rows) {
      if (people.has(personId)) throw new Error(`person ${personId} is counted twice`);
      const [required = NaN, elective = NaN] = (outcome.split(';')[1] ?? '').split(',').map(Number);
      people.set(personId, { total, required, elective, verdict });
    }
    return people;
  }

  close(): Promise<void> {
    return this.province.close();
  }
}

export const ACTORS = { system: SYSTEM_ACTOR, first: { accountId: 901, name: '组织部甲', personId: null }, second: { accountId: 902, name: '组织部乙', personId: null } } as const;
