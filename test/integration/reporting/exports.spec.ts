import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { QueryRunner } from 'typeorm';
import { BENCH_YEAR, ENTRIES_A_PERSON, fillPopulation } from '../../../bench/population';
import { recordPolicyNamed } from '../../../src/commands/record-policy-named';
import { PolicyLibrary, putPolicyInForce } from '../../../src/modules/credit-policy/public';
import { ClaimsExporter } from '../../../src/modules/reporting/exports/claims-exporter';
import { openWorkbook } from '../../../src/platform/workbook/open-workbook';
import { startApi, type Api } from '../../support/api';
import { WorkerProcess } from '../../support/product-process';
import { makeTestHome, type TestHome } from '../../support/test-home';
import { until } from '../../support/until';
import type { Visitor } from '../../support/visitor';

const PEOPLE = 600;
const ROWS = PEOPLE * ENTRIES_A_PERSON;
const [UNIT, FOREIGN_UNIT] = [101, 102];

/** Written by workers that are processes of their own, so that one may be killed. */
describe('big exports', () => {
  let home: TestHome;
  let api: Api;
  let worker: WorkerProcess;
  let department: Visitor;
  let hr: Visitor;
  beforeAll(async () => {
    home = await makeTestHome();
    await fillPopulation(home.owner, PEOPLE);
    await home.owner.query(`UPDATE civil_servant SET name = '赵·𠮷龘' WHERE id = 1`);
    api = await startApi(home.environment);
    await recordPolicyNamed(api.database, 'nanjing-2010');
    const { id } = await api.app.get(PolicyLibrary, { strict: false }).byName('nanjing-2010');
    await api.database.transaction((tx) => putPolicyInForce(tx, BENCH_YEAR, id, { accountId: 0, at: new Date('2026-11-23T02:00:00Z') }));
    department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: UNIT }] });
    worker = await WorkerProcess.start(home.environment);
  }, 120_000);
  afterAll(async () => {
    await worker?.stop();
    await api?.close();
    await home?.drop();
  });

  interface Ordered {
    readonly id: number;
    readonly status: string;
  }
  interface Cells {
    readonly titles: string[];
    readonly rows: string[][];
    readonly checks: string[][];
  }

  const order = async (kind: string, body: object, visitor = department): Promise<Ordered> => (await visitor.ask('POST', `/exports/${kind}`, body)).body as unknown as Ordered;
  const ended = (id: number) => until('the file is written', async () => {
    const [row]: { status: string; partsDone: number; partsTotal: number }[] = await home.owner.query('SELECT status, parts_done AS partsDone, parts_total AS partsTotal FROM export_job WHERE id = ?', [id]);
    return !['queued', 'running'].includes(row?.status ?? '') && row;
  });

  async function fetched(id: number, visitor: Visitor, sheet: string, check = '核对'): Promise<Cells> {
    const path = join(home.dataDir, `${id}.xlsx`);
    const { status, body } = await visitor.download(`/exports/${id}/file`);
    expect(status).toBe(200);
    await writeFile(path, body);
    const workbook = await openWorkbook(path);
    const read = async (name: string): Promise<string[][]> => {
      const rows: string[][] = [];
      for await (const { cells } of workbook.rows(name)) rows.push(Array.from(cells, (cell) => cell?.text ?? ''));
      return rows;
    };
    const [all, checks] = [await read(sheet), await read(check)];
    workbook.close();
    return { titles: all.slice(0, 2).map(([title]) => title ?? ''), rows: all.slice(3), checks: checks.slice(2) };
  }

  const hundredths = (text: string | undefined): number => Math.round(Number(text) * 100);

  test('the ledger of a year ties to the ledger to the hundredth, line for line and unit for unit', async () => {
    const { id } = await order('ledger-entries', { year: BENCH_YEAR });
    expect(await ended(id)).toMatchObject({ status: 'completed', partsDone: ROWS, partsTotal: ROWS });
    const { titles, rows, checks } = await fetched(id, department, '学分账明细');
    expect(titles[0]).toBe(`${BENCH_YEAR} 年度学分账明细（${ROWS} 条）`);
    expect([rows.length, rows[0]?.[0], rows[0]?.[1]]).toEqual([ROWS, '赵·𠮷龘', '330799********0000']);
    const sums = new Map<string, number>();
    for (const row of rows) sums.set(row[12] ?? '', (sums.get(row[12] ?? '') ?? 0) + hundredths(row[11]));
    expect(new Map(checks.slice(1).map(([, unit, written]) => [unit, hundredths(written)]))).toEqual(sums);
    const [ledger]: { quantity: string }[] = await home.owner.query('SELECT SUM(quantity) AS quantity FROM credit_entry WHERE training_year = ?', [BENCH_YEAR]);
    expect([...sums.values()].reduce((total, sum) => total + sum, 0)).toBe(Number(ledger?.quantity));
    expect(checks[0]).toEqual(['记录', '条', String(ROWS), String(ROWS), '相符']);
  });

  test('whoever asks gets the people within reach, and nobody asks beyond it', async () => {
    const { id } = await order('people-results', { year: BENCH_YEAR }, hr);
    await ended(id);
    const { rows, checks } = await fetched(id, hr, '人员学分');
    const [own]: { people: number }[] = await home.owner.query('SELECT COUNT(*) AS people FROM posting WHERE unit_id = ?', [UNIT]);
    expect([rows.length, checks[0]?.[2]]).toEqual([Number(own?.people), String(own?.people)]);
    const { id: inEnglish } = (await hr.ask('POST', '/exports/people-results', { year: BENCH_YEAR }, { 'accept-language': 'en' })).body as unknown as Ordered;
    await ended(inEnglish);
    const english = await fetched(inEnglish, hr, 'People and credits', 'Check');
    expect([english.titles[0], english.rows.length, english.checks[0]?.[4]]).toEqual([`Credits in ${BENCH_YEAR} (1 person)`, rows.length, 'Agrees']);
    expect(english.rows.map(([name]) => name)).toEqual(rows.map(([name]) => name));
    expect(await hr.ask('POST', '/exports/ledger-entries', { year: BENCH_YEAR, unitId: FOREIGN_UNIT })).toMatchObject({ status: 404, body: { code: 'UNIT_NOT_FOUND' } });
    expect((await department.ask('GET', `/exports/${id}`)).status).toBe(404);
    expect(await department.ask('POST', '/exports/people-results', { year: BENCH_YEAR, q: '赵' })).toMatchObject({ status: 400 });
  });

  test('of what was lost since asking nothing is written', async () => {
    const task = { wish: { year: BENCH_YEAR }, at: new Date(), progress: async () => undefined };
    await expect(api.app.get(ClaimsExporter, { strict: false }).write({ ...task, accountId: 999_999 })).rejects.toMatchObject({ code: 'PERMISSION_LACKING' });
    const [account]: { id: number }[] = await home.owner.query("SELECT account_id AS id FROM role_grant WHERE role = 'unit_hr'");
    await expect(api.app.get(ClaimsExporter, { strict: false }).write({ ...task, accountId: account?.id ?? 0, wish: { year: BENCH_YEAR, unitId: FOREIGN_UNIT } })).rejects.toMatchObject({ code: 'UNIT_NOT_FOUND' });
  });

  test('a worker killed in the middle: another begins anew, and the file is whole; a sixth at once is refused', async () => {
    const { id } = await order('ledger-entries', { year: BENCH_YEAR });
    const holder = await inTheMiddle(id);
    await worker.kill();
    await holder.rollbackTransaction();
    await holder.release();
    for (let more = 0; more < 4; more += 1) expect((await order('claims', { year: BENCH_YEAR })).status).toBe('queued');
    expect(await department.ask('POST', '/exports/claims', { year: BENCH_YEAR })).toMatchObject({ status: 409, body: { code: 'EXPORTS_UNDER_WAY' } });
    await home.emptyRedis();
    await home.owner.query('UPDATE outbox_event SET handed_at = handed_at - INTERVAL 61 SECOND');
    worker = await WorkerProcess.start(home.environment);
    expect(await ended(id)).toMatchObject({ status: 'completed', partsDone: ROWS });
  }, 60_000);

  /** Holds the export's row, so that the worker stands in the middle of writing, until it is let go. */
  async function inTheMiddle(id: number): Promise<QueryRunner> {
    await until('it runs', async () => (await home.owner.query('SELECT id FROM export_job WHERE id = ? AND parts_done > 0', [id]) as unknown[]).length > 0);
    const holder = home.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT id FROM export_job WHERE id = ? FOR UPDATE', [id]);
    await until('the worker waits', async () => (await home.owner.query("SELECT id FROM information_schema.processlist WHERE info LIKE 'UPDATE export_job SET parts_done%'") as unknown[]).length > 0);
    return holder;
  }
});
