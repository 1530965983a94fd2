import { text } from 'node:stream/consumers';
import { addDays, trainingDayAt } from '#kernel';
import type { Policy } from '#credit-rules';
import { ExportLinesCheck, faultSentence, type ExportRecord } from '#ledger-proof';
import { endPublicity } from '../../../src/modules/assessments/annual/publicity/publish-year';
import { exportLines, readExport, SealedResults, Signer } from '../../../src/modules/credit-ledger/public';
import { SYSTEM_ACTOR } from '../../../src/modules/identity/public';
import { Database } from '../../../src/platform/database/database';
import { startApi, type Api } from '../../support/api';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';
import type { Answer } from '../identity/browser';
import { nanjing, Province, YEAR } from './province';

const AT = `/annual-assessments/${YEAR}`;

/** With a consequence, as other policies have them. */
export function advising(policy: Policy = nanjing()): Policy {
  const consequence = { code: 'not_excellent', title: { zh: '不得评优', en: 'Not excellent' }, clause: '第九条', when: { allMet: false } };
  return { ...policy, verdict: { ...policy.verdict, consequences: [consequence] } };
}

/** The ledger of the province was written without them. */
const CHAINS: ReadonlySet<string> = new Set(['chain', 'entry', 'leaf']);

const SEALED: ReadonlySet<string> = new Set(['seal', 'results', 'result', 'seal_leaves', 'export']);

/** A small province with everybody who acts in its year. */
export class AnnualHome {
  private constructor(
    readonly province: Province,
    readonly api: Api,
    /** Two of the organisation department; the second is person 40. */
    readonly first: Visitor,
    readonly second: Visitor,
    /** Person 7, a trainee. */
    readonly trainee: Visitor,
  ) {}

  static async open(people: number, policy = advising()): Promise<AnnualHome> {
    const province = await Province.open(people, policy);
    province.startWorker();
    const api = await startApi(province.home.environment);
    const department = (displayName: string, personId: number | null) => api.signedIn({ displayName, personId, grants: [{ role: 'organisation_department', unitId: 1 }] });
    const trainee = await api.signedIn({ displayName: '学员7', personId: 7, grants: [{ role: 'trainee', unitId: null }] });
    return new AnnualHome(province, api, await department('组织部甲', null), await department('组织部乙', 40), trainee);
  }

  get today(): string {
    return trainingDayAt(this.province.clock.now());
  }

  post(by: Visitor, path: string, body: object = {}): Promise<Answer> {
    return by.ask('POST', `${AT}${path}`, body);
  }

  async state(): Promise<Record<string, unknown>> {
    return (await this.first.ask('GET', AT)).body;
  }

  /** Opens the year and waits for its roster. */
  async opened(deadlines: readonly object[] = []): Promise<void> {
    const { status, body } = await this.first.ask('POST', '/annual-assessments', { year: YEAR, unitId: 1, deadlines });
    if (status !== 201) throw new Error(JSON.stringify(body));
    await until('the roster is taken', async () => (await this.state())['state'] === 'collecting');
  }

  async reviewed(): Promise<void> {
    await this.opened();
    await this.must(this.first, '/unit-review');
  }

  /** Every unit signs; the units' own people are tried out elsewhere. */
  async signed(): Promise<void> {
    await this.reviewed();
    await this.province.home.owner.query("UPDATE annual_sign_off SET state = 'signed', signed_by_name = '单位人事'");
  }

  async counted(): Promise<number> {
    await this.signed();
    return this.runOver(await this.must(this.first, '/counting'));
  }

  async runOver(body: Record<string, unknown>): Promise<number> {
    const runId = (body['run'] as { id: number }).id;
    await this.province.completed(runId);
    return runId;
  }

  period(more: object = {}): object {
    return { from: this.today, until: addDays(this.today, 5), objectionsUntil: addDays(this.today, 7), audience: 'unit', showsNames: true, showsVerdicts: false, ...more };
  }

  async published(more: object = {}): Promise<void> {
    await this.counted();
    await this.must(this.first, '/publicity', this.period(more));
  }

  /** After the last day for objections. */
  async ended(): Promise<void> {
    const later = new Date(this.province.clock.now().getTime() + 9 * 86_400_000);
    await this.province.database.transaction((tx) => endPublicity(tx, YEAR, SYSTEM_ACTOR, later));
  }

  async confirmed(): Promise<void> {
    await this.published();
    await this.ended();
    await this.must(this.first, '/confirmation', { documentNo: '组干〔2027〕1号' });
  }

  async digest(by = this.second): Promise<string> {
    return String((await by.ask('GET', `${AT}/seal`)).body['runDigest']);
  }

  async sealed(): Promise<void> {
    await this.confirmed();
    await this.must(this.second, '/seal', { documentNo: '组干〔2027〕3号', runDigest: await this.digest() });
  }

  async checkpoints(): Promise<number> {
    const [row] = await this.province.database.query<{ count: number }>('SELECT COUNT(*) AS count FROM ledger_checkpoint');
    return Number(row?.count);
  }

  /** What the auditors’ verification names of sealed years. */
  async verified(): Promise<string[]> {
    const { app } = this.api;
    const check = new ExportLinesCheck();
    const parts = { database: app.get(Database), signer: app.get(Signer, { strict: false }), sealed: app.get(SealedResults, { strict: false }), kinds: [] };
    const file = await text(exportLines(this.withoutChains(readExport(parts, this.province.clock.now())), parts.signer));
    for (const line of file.split('\n').slice(0, -1)) check.accept(line);
    return check.finish().faults.filter(({ place }) => SEALED.has(place)).map((fault) => faultSentence(fault).en);
  }

  private async *withoutChains(records: AsyncIterable<ExportRecord>): AsyncGenerator<ExportRecord> {
    for await (const record of records) if (!CHAINS.has(record.record)) yield record;
  }

  /** The same while a change stands that somebody made in the tables. */
  async verifiedAfter(statement: string): Promise<string[]> {
    const { owner } = this.province.home;
    const touched = ['assessment_result', 'sealed_year', 'sealed_result_leaf'];
    for (const table of touched) await owner.query(`CREATE TABLE before_${table} AS SELECT * FROM ${table}`);
    await owner.query(statement);
    const named = await this.verified();
    for (const table of touched) {
      await owner.query(`DELETE FROM ${table}`);
      await owner.query(`INSERT INTO ${table} SELECT * FROM before_${table}`);
      await owner.query(`DROP TABLE before_${table}`);
    }
    return named;
  }

  async must(by: Visitor, path: string, body: object = {}): Promise<Record<string, unknown>> {
    const answer = await this.post(by, path, body);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** A decision that two people made about somebody: what an upheld objection needs. */
  async decide(personId: number): Promise<void> {
    const proposed = await this.second.ask('POST', '/year-decisions', { personId, year: YEAR, kind: 'opening_balance', amountHundredths: 100, reason: '漏登', documentNo: '组干〔2027〕2号' });
    const answer = await this.first.ask('POST', `/year-decisions/${String(proposed.body['id'])}/approval`, {});
    if (answer.status !== 200) throw new Error(JSON.stringify([proposed.body, answer.body]));
  }

  /** As if no year had been opened. */
  async forget(): Promise<void> {
    for (const table of ['annual_advice', 'annual_objection', 'annual_sign_off', 'annual_roster_person', 'annual_deadline', 'annual_step', 'annual_assessment', 'sealed_year', 'year_decision']) {
      await this.province.home.owner.query(`DELETE FROM ${table}`);
    }
    await this.province.home.owner.query("UPDATE assessment_run SET annual_assessment_id = NULL");
  }

  async close(): Promise<void> {
    await this.api.close();
    await this.province.close();
  }
}
