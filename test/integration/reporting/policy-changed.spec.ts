import { join } from 'node:path';
import { addDays, type TrainingDay } from '#kernel';
import { PolicyLibrary, putPolicyInForce } from '../../../src/modules/credit-policy/public';
import { recordPolicyNamed } from '../../../src/commands/record-policy-named';
import { person, record, writeRecords, writeRoster } from '../../fixtures/workbooks';
import { startApi, type Api } from '../../support/api';
import { importHere, runPromisedJobs } from '../../support/import-here';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import { makeTestHome, type TestHome } from '../../support/test-home';
import type { Visitor } from '../../support/visitor';

describe('standings counted under another policy than the one in force', () => {
  let home: TestHome;
  let api: Api;
  let hr: Visitor;
  beforeAll(async () => {
    home = await makeTestHome();
    api = await startApi(home.environment);
    hr = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    await useForYear('nanjing-2010');
    const [roster, records] = [join(home.dataDir, 'roster.xlsx'), join(home.dataDir, 'records.xlsx')];
    await writeRoster(roster, [person(1), person(2), person(3)]);
    await importHere(api.app, 'roster', roster);
    await writeRecords(records, [record(person(1), 1)]);
    await importHere(api.app, 'records', records);
    await runPromisedJobs(api.app);
  });
  afterAll(async () => {
    await api?.close();
    await home?.drop();
  });

  async function useForYear(code: string): Promise<void> {
    await recordPolicyNamed(api.database, code);
    const policy = await api.app.get(PolicyLibrary, { strict: false }).byName(code);
    await api.database.transaction((tx) => putPolicyInForce(tx, 2026, policy.id, { accountId: 0, at: new Date('2026-11-23T02:00:00Z') }));
  }
  const people = async (filter: string): Promise<unknown> => (await hr.ask('GET', `/people?year=2026${filter}`)).body['count'];
  const figures = async () => {
    const { met, notMet, pending, atRisk } = (await hr.ask('GET', '/overview?year=2026')).body as { met: number; notMet: number; pending: number; atRisk: { count: number } };
    return { overview: [met, notMet, pending, atRisk.count], list: [await people('&verdict=met'), await people('&verdict=not_met'), await people('&verdict=pending')] };
  };

  test('are judged under their own policy while it is in force', async () => {
    expect(await figures()).toMatchObject({ overview: [0, 1, 2, 1], list: [0, 1, 2] });
    expect(await people('&requirement=required_min')).toBe(1);
  });

  test('show what was registered since the figures were last added up, once it is counted', async () => {
    const records = join(home.dataDir, 'more.xlsx');
    await writeRecords(records, [record(person(2), 2)]);
    await importHere(api.app, 'records', records);
    await runPromisedJobs(api.app);
    expect(await figures()).toMatchObject({ overview: [0, 2, 1, 2], list: [0, 2, 1] });
    const { byStaffKind, denominator } = (await hr.ask('GET', '/overview?year=2026')).body as { byStaffKind: { people: number; met: number }[]; denominator: { people: number } };
    expect(byStaffKind.reduce((sum, { people: inKind }) => sum + inKind, 0)).toBe(denominator.people);
  });

  test('of people who are not assessed are counted beside the figures, and each figure opens as many people as it counts', async () => {
    await home.owner.query("UPDATE standing SET attainment = IF(person_id = 1, 'outside', attainment), flags = IF(person_id < 3, ',new_in_post,', flags), computed_at = computed_at + INTERVAL 1 SECOND");
    const { denominator, flagged, byRank } = (await hr.ask('GET', '/overview?year=2026')).body as { denominator: { people: number; excluded: number }; flagged: number; byRank: { rank: string; people: number }[] };
    expect([denominator.people, denominator.excluded, flagged]).toEqual([2, 1, 1]);
    expect([await people('&verdict=assessed'), await people('&verdict=outside'), await people('&verdict=assessed&flag=any'), await people('&flag=any')]).toEqual([2, 1, 1, 2]);
    for (const row of byRank) expect([row.rank, await people(`&verdict=assessed&rank=${encodeURIComponent(row.rank)}`)]).toEqual([row.rank, row.people]);
    const { body } = await hr.download('/people/export.xlsx?year=2026&verdict=assessed&flag=any&requirement=required_min');
    const [row] = await rowsOfWorkbook(body, '人员学分', '姓名');
    expect(row?.at(-1)).toBe('本年度新任职');
  });

  test('ask a requirement neither of whom it excuses nor of who still has time for it', async () => {
    const asked = async () => ((await hr.ask('GET', '/overview?year=2026')).body as { byRequirement: { id: string; people: number; met: number }[] }).byRequirement.find(({ id }) => id === 'required_min');
    const marked = async (marks: number) => {
      await home.owner.query("UPDATE standing SET outcome = REGEXP_REPLACE(outcome, '(;0,[0-9]+,[0-9]+,)[0-9]+', CONCAT('\\\\1', ?)), computed_at = computed_at + INTERVAL 1 SECOND WHERE person_id = 2", [marks]);
      return asked();
    };
    const [unmet, met, excused, pending] = [await marked(0), await marked(1), await marked(2), await marked(4)];
    expect([unmet, met, excused, pending]).toMatchObject([{ people: 1, met: 0 }, { people: 1, met: 1 }, { people: 0, met: 0 }, { people: 0, met: 0 }]);
    const { day } = (await hr.ask('GET', '/overview?year=2026')).body as { day: string };
    expect((await hr.ask('GET', `/overview?year=2026&asOf=${day}`)).body['byRequirement']).toContainEqual(expect.objectContaining({ id: 'required_min', people: 0, met: 0 }));
  });

  test('leave out at once who left the city, who stays judged on the days before, and count them again once that is undone', async () => {
    const [root] = (await hr.ask('GET', '/units')).body['items'] as { id: number }[];
    const limited = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: root?.id ?? 0 }] });
    const shown = async (query = '') => {
      const { day, denominator, met, notMet, pending } = (await limited.ask('GET', `/overview?year=2026${query}`)).body as { day: string; denominator: { people: number }; met: number; notMet: number; pending: number };
      return { day, figures: [denominator.people, met, notMet, pending] };
    };
    const before = await shown();
    const yesterday = `&asOf=${addDays(before.day as TrainingDay, -1)}`;
    const then = (await shown(yesterday)).figures;
    expect(then).toEqual(before.figures);
    const { status, body } = await hr.ask('POST', '/posting-moves', { personId: 2, kind: 'departure', on: before.day, reason: '辞去公职', documentNo: '组干〔2026〕1号' });
    expect(status).toBe(201);
    const [everybody, met, notMet, pending] = before.figures as [number, number, number, number];
    expect((await shown()).figures).toEqual([everybody - 1, met, notMet - 1, pending]);
    expect((await shown(yesterday)).figures).toEqual(then);
    const year = await hr.ask('GET', '/people/2/years/2026');
    expect(await limited.ask('GET', '/people/2/years/2026')).toMatchObject({ status: 200, body: { totalHundredths: year.body['totalHundredths'] } });
    expect([(await limited.ask('GET', '/people/2')).body['leftOn'], (await limited.download('/people/2/training-file.pdf')).status]).toEqual([null, 200]);
    expect((await hr.ask('POST', `/posting-moves/${String(body['id'])}/undoing`, { reason: '登记有误' })).status).toBe(200);
    expect((await shown()).figures).toEqual(before.figures);
  });

  test('count as not judged yet everywhere once another is in force: overview, list and filters', async () => {
    await useForYear('guangzhou-2007');
    expect(await figures()).toEqual({ overview: [0, 0, 3, 0], list: [0, 0, 3] });
    expect(await people('&requirement=required_min')).toBe(0);
  });
});
