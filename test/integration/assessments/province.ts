import type { INestApplicationContext } from '@nestjs/common';
import type { Clock } from '#kernel';
import { shippedPolicies, type Policy } from '#credit-rules';
import { BENCH_YEAR, ENTRIES_A_PERSON, fillPopulation } from '../../../bench/population';
import { jobs } from '../../../src/jobs';
import { cancelRun, findRun, PersonYears, queueRun, RunSweeper, type RunRow } from '../../../src/modules/assessments/public';
import { FactKinds, postEntries, type Posting, type PostingOutcome } from '../../../src/modules/credit-ledger/public';
import { PolicyLibrary, putPolicyInForce, recordPolicyVersion, type ReadyPolicy } from '../../../src/modules/credit-policy/public';
import { SYSTEM_ACTOR, type UnitInScope } from '../../../src/modules/identity/public';
import { CLOCK } from '../../../src/platform/clock/clock';
import { Database } from '../../../src/platform/database/database';
import { OutboxRelay } from '../../../src/platform/outbox/outbox-relay';
import { JobRunner } from '../../../src/platform/queue/job-runner';
import { startApplicationContext } from '../../support/application-context';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { until } from '../../support/until';

export const YEAR = BENCH_YEAR;
export const WHOLE: UnitInScope = { id: 1, name: '全省', path: '/1/' };
const AUTHOR = { accountId: 7, at: new Date('2026-11-23T02:00:00.000Z') };

/** A made-up province with its year's ledger, the Nanjing policy in force, and nobody's runs yet. */
export class Province {
  readonly database: Database;
  readonly policies: PolicyLibrary;
  readonly kinds: FactKinds;
  readonly personYears: PersonYears;
  readonly clock: Clock;

  private constructor(
    readonly home: TestHome,
    readonly application: INestApplicationContext,
    readonly policy: ReadyPolicy,
  ) {
    const find = <Service>(token: (abstract new (...parts: never[]) => Service) | symbol): Service => application.get<Service>(token, { strict: false });
    this.database = find(Database);
    this.policies = find(PolicyLibrary);
    this.kinds = find(FactKinds);
    this.personYears = find(PersonYears);
    this.clock = find<Clock>(CLOCK);
  }

  static async open(people: number, document: Policy = nanjing(), { clock, entriesAPerson = ENTRIES_A_PERSON }: { readonly clock?: Clock; readonly entriesAPerson?: number } = {}): Promise<Province> {
    const home = await makeTestHome();
    await fillPopulation(home.owner, people, entriesAPerson);
    const application = await startApplicationContext(home.environment, clock);
    const policies = application.get(PolicyLibrary, { strict: false });
    const database = application.get(Database, { strict: false });
    const policyId = await database.transaction(async (tx) => {
      const id = await recordPolicyVersion(tx, document);
      await putPolicyInForce(tx, YEAR, id, AUTHOR);
      return id;
    });
    return new Province(home, application, await policies.byId(policyId));
  }

  /** Consumes jobs in this process. */
  startWorker(): void {
    this.application.get(JobRunner, { strict: false }).start(jobs);
    this.application.get(OutboxRelay, { strict: false }).start();
    this.application.get(RunSweeper, { strict: false }).start();
  }

  queue(mode: 'reuse' | 'full' = 'full', more: { unit?: UnitInScope; year?: number; policy?: ReadyPolicy } = {}): Promise<number> {
    const wanted = { year: YEAR, unit: WHOLE, policy: this.policy, mode, ...more };
    return this.database.transaction((tx) => queueRun(tx, wanted, SYSTEM_ACTOR, this.clock));
  }

  /** A version that is not in force. */
  async version(document: Policy): Promise<ReadyPolicy> {
    return this.policies.byId(await this.database.transaction((tx) => recordPolicyVersion(tx, document)));
  }

  /** Tries a version against the one in force. */
  queueDry(tried: ReadyPolicy): Promise<number> {
    const wanted = { year: YEAR, unit: WHOLE, policy: tried, against: this.policy, mode: 'full', purpose: 'dry_run' } as const;
    return this.database.transaction((tx) => queueRun(tx, wanted, SYSTEM_ACTOR, this.clock));
  }

  cancel(runId: number): Promise<void> {
    return this.database.transaction((tx) => cancelRun(tx, runId, SYSTEM_ACTOR, this.clock));
  }

  run(runId: number): Promise<RunRow> {
    return findRun(this.database, runId);
  }

  async counts(runId: number): Promise<Record<string, number>> {
    const [row] = await this.database.query<Record<string, number>>('SELECT people, done, reused, failed, met, not_met, changed, disagreements FROM assessment_run WHERE id = ?', [runId]);
    return { ...row };
  }

  async digest(runId: number): Promise<string> {
    const [row] = await this.database.query<{ digest: Buffer | null }>('SELECT digest FROM assessment_run WHERE id = ?', [runId]);
    return row?.digest?.toString('hex') ?? '';
  }

  /** Waits for the run's end and gives its digest. @throws Error when it did not complete */
  async completed(runId: number, seconds = 45): Promise<string> {
    const run = await until(`run ${runId} is over`, async () => {
      const now = await this.run(runId);
      return now.status === 'queued' || now.status === 'running' ? undefined : now;
    }, seconds);
    if (run.status !== 'completed') throw new Error(`run ${runId} ended as ${run.status}`);
    return this.digest(runId);
  }

  /** A run from asking to its end. */
  async assess(mode: 'reuse' | 'full' = 'full', more: { unit?: UnitInScope; year?: number; policy?: ReadyPolicy } = {}): Promise<{ runId: number; digest: string }> {
    const runId = await this.queue(mode, more);
    return { runId, digest: await this.completed(runId) };
  }

  /** New online credits for these people. */
  async post(personIds: readonly number[], number: number, more: Partial<Posting> = {}): Promise<PostingOutcome> {
    const kind = await this.kinds.intern(this.database, { category: 'online_elective', unit: 'credit', attributes: {} });
    const postings = personIds.map((personId): Posting => ({
      trainingYear: YEAR, personId, kind, quantity: 700, startsOn: '2026-05-05', endsOn: '2026-05-05', achievementKey: '00000000000000ff', title: '网络课程', organiser: '学院',
      unitId: 1, source: 'import', sourceKey: Buffer.from(`${personId}-${number}`.padEnd(32)), ...more,
    }));
    return this.database.transaction((tx) => postEntries(tx, more.trainingYear ?? YEAR, postings, AUTHOR));
  }

  async close(): Promise<void> {
    await this.application.close();
    await this.home.drop();
  }
}

export function nanjing(): Policy {
  return { ...(shippedPolicies['nanjing-2010'] as Policy) };
}

/** A higher minimum and a lower rate: some would gain nothing, some lose, some no longer meet it. */
export function stricter(): Policy {
  const policy = structuredClone(nanjing()) as { -readonly [Field in keyof Policy]: Policy[Field] };
  policy.version = '2';
  policy.requirements = policy.requirements.map((requirement) => (requirement.id === 'total_min' ? { ...requirement, atLeast: 140 } : requirement));
  policy.rules = policy.rules.map((rule) => (rule.when['category'] === 'study_group' ? { ...rule, rate: { credits: 1, per: 'session' } } : rule));
  return policy;
}
