import { readFileSync } from 'node:fs';
import { layoutOf, resultRows, unpackOutcome } from '../../../src/modules/assessments/public';
import { PolicyLibrary } from '../../../src/modules/credit-policy/public';
import { YearExplainer } from '../../../src/modules/reporting/person-year/explain-person-year';
import { WORKBOOK_TYPE } from '../../../src/platform/http/send-workbook';
import { Vault } from '../../../src/platform/vault/vault';
import { openDemoCity, DEMO_YEAR, type DemoCity } from '../../support/demo-city';
import { startApi, type Api } from '../../support/api';
import type { Visitor } from '../../support/visitor';
import { rowsOfWorkbook } from '../../support/rows-of-workbook';
import type { Overview, Row, Training } from './figure-shapes';

describe('the figures of the demo city', () => {
  let city: DemoCity;
  let api: Api;
  let department: Visitor;
  let units: { id: number; parentId: number | null }[];
  beforeAll(async () => {
    city = await openDemoCity();
    api = await startApi(city.environment);
    department = await api.signedIn({ grants: [{ role: 'organisation_department', unitId: null }] });
    units = (await department.ask('GET', '/units')).body['items'] as typeof units;
  }, 240_000);
  afterAll(async () => {
    await api?.close();
    await city?.owner.destroy();
  });

  const overview = async (unitId?: number): Promise<Overview> =>
    (await department.ask('GET', `/overview?year=${DEMO_YEAR}${unitId === undefined ? '' : `&unitId=${unitId}`}`)).body as unknown as Overview;
  const count = async (filter: string): Promise<number> => Number((await department.ask('GET', `/people?year=${DEMO_YEAR}&limit=1${filter}`)).body['count']);
  const sum = (parts: readonly { readonly people: number }[]): number => parts.reduce((total, part) => total + part.people, 0);
  const sumMet = (parts: readonly { readonly met: number }[]): number => parts.reduce((total, part) => total + part.met, 0);

  test('add up to the denominator, for the city and for every unit below it', async () => {
    for (const unitId of [undefined, ...units.slice(0, 12).map(({ id }) => id)]) {
      const shown = await overview(unitId);
      expect(shown.met + shown.notMet + shown.pending).toBe(shown.denominator.people);
      expect([sum(shown.byUnit), sum(shown.byRank), sum(shown.byPost)]).toEqual([shown.denominator.people, shown.denominator.people, shown.denominator.people]);
      expect([sumMet(shown.byUnit), sumMet(shown.byRank)]).toEqual([shown.met, shown.met]);
    }
  });

  test('equal the counts of the people list under the same filter', async () => {
    const root = units.find(({ parentId }) => parentId === null)?.id ?? 0;
    const shown = await overview();
    expect(await count('')).toBe(shown.denominator.people + shown.denominator.excluded);
    expect([await count('&verdict=met'), await count('&verdict=not_met'), await count('&verdict=pending')]).toEqual([shown.met, shown.notMet, shown.pending]);
    expect(shown.atRisk.count).toBe(shown.notMet);
    for (const { unitId, met } of shown.byUnit.filter((unit) => unit.unitId !== root)) {
      expect([unitId, await count(`&verdict=met&unitId=${unitId}`)]).toEqual([unitId, met]);
    }
    for (const { rank, met } of shown.byRank) expect([rank, await count(`&verdict=met&rank=${encodeURIComponent(rank)}`)]).toEqual([rank, met]);
    for (const { id, people, met } of shown.byRequirement) expect([id, await count(`&requirement=${id}`)]).toEqual([id, people - met]);
  });

  test('by category add up to what was counted for everybody, bucket by bucket and person by person, to the hundredth; each opens as many people as it counts', async () => {
    const policy = await api.app.get(PolicyLibrary).inForce(DEMO_YEAR);
    const parts = await api.database.query<{ id: number; path: string }>('SELECT id, path FROM org_unit WHERE id IN (1, 3)');
    for (const { id, path } of parts) {
      const rows = await api.database.query<{ verdict: string; flags: string; outcome: string; total: number }>(
        `SELECT s.verdict, s.flags, s.outcome, s.total FROM standing s JOIN posting g ON g.person_id = s.person_id AND g.valid_until IS NULL JOIN org_unit u ON u.id = g.unit_id
          WHERE s.training_year = ? AND s.policy_version_id = ? AND s.attainment <> 'outside' AND u.path LIKE ?`,
        [DEMO_YEAR, policy.id, `${path}%`],
      );
      const outcomes = rows.map((row) => unpackOutcome(layoutOf(policy.policy), row));
      const { day, byCategory } = await overview(id);
      const [ledger] = byCategory;
      const amountsOf = (of: readonly { readonly amount: number }[]): number => of.reduce((total, { amount }) => total + amount, 0);
      expect([ledger?.amount, amountsOf(ledger?.categories ?? [])]).toEqual([rows.reduce((total, row) => total + row.total, 0), ledger?.amount]);
      for (const bucket of ledger?.buckets ?? []) {
        const counted = outcomes.map(({ buckets }) => buckets[bucket.id] ?? 0);
        const inBucket = (ledger?.categories ?? []).flatMap(({ inBuckets }) => inBuckets.filter((part) => part.bucket === bucket.id));
        expect([bucket.id, bucket.amount, amountsOf(inBucket), bucket.people]).toEqual([bucket.id, counted.reduce((total, amount) => total + amount, 0), bucket.amount, counted.filter((amount) => amount !== 0).length]);
      }
      for (const { category, people } of (ledger?.categories ?? []).filter((row) => row.category !== null)) expect([category, await count(`&unitId=${id}&category=${category}`)]).toEqual([category, people]);
      const live = (await department.ask('GET', `/overview?year=${DEMO_YEAR}&unitId=${id}&asOf=${day}`)).body as unknown as Overview;
      expect(live.byCategory[0]).toEqual(ledger);
    }
    expect([await count('&category=nothing_of_that_name'), parts.length]).toEqual([0, 2]);
    for (const { post, met } of (await overview()).byPost.filter((row) => row.post !== '')) expect([post, await count(`&verdict=met&post=${encodeURIComponent(post)}`)]).toEqual([post, met]);
  });

  test.each(['name', 'unit'])('sorted by %s, the pages of the list show everybody once', async (sort) => {
    const seen: Row[] = [];
    for (let cursor = ''; ; ) {
      const { status, body } = await department.ask('GET', `/people?year=${DEMO_YEAR}&sort=${sort}&limit=173${cursor}`);
      expect(status).toBe(200);
      seen.push(...(body['items'] as Row[]));
      if (body['nextCursor'] === null) break;
      cursor = `&cursor=${String(body['nextCursor'])}`;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(seen.length);
    expect(seen).toHaveLength(3_000);
  });

  test('nobody is ranked: the list cannot be sorted by total', async () => {
    expect((await department.ask('GET', `/people?year=${DEMO_YEAR}&sort=total`)).status).toBe(400);
  });

  test('of every person: the lines of the explanation sum to the total, which is the standing’s and the run’s', async () => {
    const [run] = await api.database.query<{ id: number; baseRunId: number | null }>(
      `SELECT n.id, n.base_run_id AS baseRunId FROM assessment_run n JOIN policy_in_force f ON f.training_year = n.training_year AND f.policy_version_id = n.policy_version_id
        WHERE n.training_year = ? AND n.status = 'completed' ORDER BY n.id DESC LIMIT 1`,
      [DEMO_YEAR],
    );
    const results = resultRows(run ?? { id: 0, baseRunId: null }, ['person_id', 'total']);
    const stored = await api.database.query<{ id: number; standing: number; result: number }>(
      `SELECT s.person_id AS id, s.total AS standing, r.total AS result FROM standing s JOIN ${results.sql} r ON r.person_id = s.person_id WHERE s.training_year = ?`,
      [...results.parameters, DEMO_YEAR],
    );
    expect(stored).toHaveLength(3_000);
    const explainer = api.app.get(YearExplainer, { strict: false });
    const surprises: object[] = [];
    const waiting = stored.values();
    const explainNext = async (): Promise<void> => {
      for (const { id, standing, result } of waiting) {
        const { lines, outcome } = await explainer.explain(id, DEMO_YEAR);
        const explained = lines.reduce((total, line) => total + line.amount, 0);
        if (new Set([explained, outcome.total, standing, result]).size > 1) surprises.push({ id, explained, total: outcome.total, standing, result });
      }
    };
    await Promise.all(Array.from({ length: 8 }, explainNext));
    expect(surprises).toEqual([]);
  }, 240_000);

  test('equal the truth of the city, person by person, but for those to whom more was registered than its files say', async () => {
    const vault = api.app.get(Vault);
    const rows = await api.database.query<{ sealed: Buffer; total: number; attainment: string; added: number }>(
      `SELECT p.resident_id_sealed AS sealed, s.total, s.attainment,
              (SELECT COUNT(*) FROM credit_entry e WHERE e.training_year = s.training_year AND e.person_id = p.id AND e.source <> 'import') AS added
         FROM civil_servant p JOIN standing s ON s.person_id = p.id AND s.training_year = ?`,
      [DEMO_YEAR],
    );
    const truth = JSON.parse(readFileSync('demo-city/truth-2026.json', 'utf8')) as { people: Record<string, { total: number; pass: boolean }> };
    expect(rows).toHaveLength(Object.keys(truth.people).length);
    const told = rows.map(({ sealed, total, attainment, added }) => {
      const person = truth.people[vault.decrypt(sealed)];
      const counted = total / 100;
      return { person, counted, met: attainment === 'met', added: Number(added), more: counted - (person?.total ?? 0) };
    });
    const trained = told.filter(({ added }) => added > 0);
    expect([trained.length > 50, trained.length < 300]).toEqual([true, true]);
    expect(trained.filter(({ more, met, person }) => more < 0 || (person?.pass === true && !met))).toEqual([]);
    expect(told.filter(({ added, more, met, person }) => added === 0 && (more !== 0 || met !== person?.pass))).toEqual([]);
  });

  test.each(['', '&verdict=not_met', '&verdict=pending', '&q=wang', '&rank=一级科员', '&requirement=nothing-of-that-name'])('are exported row for row as the list counts them: filter “%s”', async (filter) => {
    const { body, status, headers } = await department.download(`/people/export.xlsx?year=${DEMO_YEAR}${encodeURI(filter)}`);
    expect([status, headers['content-type']]).toEqual([200, WORKBOOK_TYPE]);
    expect(await rowsOfWorkbook(body, '人员学分', '姓名')).toHaveLength(await count(encodeURI(filter)));
  });

  test('the audit log goes out as it is filtered, row for row', async () => {
    const auditor = await api.signedIn({ grants: [{ role: 'audit_admin', unitId: null }] });
    const { body } = await auditor.download('/audit-entries/export.xlsx?action=account.');
    const rows = await rowsOfWorkbook(body, '审计日志', '时间');
    expect(rows).toHaveLength(Number((await auditor.ask('GET', '/audit-entries?action=account.')).body['count']));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(([, , , action]) => action?.startsWith('account.'))).toBe(true);
  });

  test('of a person: the ledger goes out line by line, in credits that sum to the total', async () => {
    const [row] = (await department.ask('GET', `/people?year=${DEMO_YEAR}&verdict=met&limit=1`)).body['items'] as Row[];
    const path = `/people/${row?.id}/years/${DEMO_YEAR}`;
    const items = (await department.ask('GET', `${path}/entries?limit=200`)).body['items'] as { entryNo: number; startsOn: string; creditsHundredths: number }[];
    const rows = await rowsOfWorkbook((await department.download(`${path}/entries.xlsx`)).body, `${DEMO_YEAR} 年度学分台账`, '姓名');
    expect(items.length).toBeGreaterThan(0);
    expect(rows.map(([, id, entryNo, , , startsOn, , , , , credits]) => [id, entryNo, startsOn, Number(credits)])).toEqual(
      items.map(({ entryNo, startsOn, creditsHundredths }) => [String(row?.id), String(entryNo), String(Date.parse(startsOn) / 86_400_000 + 25_569), creditsHundredths / 100]),
    );
  });

  test('of a person: entries are found by words of their title, category and day, page by page, and only those a decision may speak of', async () => {
    const [row] = (await department.ask('GET', `/people?year=${DEMO_YEAR}&verdict=met&limit=1`)).body['items'] as Row[];
    const found = async (query: string) => (await department.ask('GET', `/people/${row?.id}/years/${DEMO_YEAR}/entries?${encodeURI(query)}`)).body as { count: number; nextCursor: string | null; items: { entryNo: number; title: string; endsOn: string; categoryLabel: { zh: string }; source: string; reversedByEntryNo: number | null }[] };
    const whole = await found('standing=yes&limit=200');
    expect(whole.items.every(({ source, reversedByEntryNo }) => source !== 'decision' && reversedByEntryNo === null)).toBe(true);
    const [one] = whole.items.slice(-1);
    const named = await found(`standing=yes&q=${one?.endsOn} ${one?.categoryLabel.zh}`);
    expect(named.items.map(({ entryNo }) => entryNo)).toContain(one?.entryNo);
    expect(named.count).toBeLessThan(whole.count);
    expect(await found('q=没有这样的记录')).toMatchObject({ count: 0, items: [], nextCursor: null });
    const paged: number[] = [];
    for (let page = await found('standing=yes&limit=3'); ; page = await found(`standing=yes&limit=3&cursor=${page.nextCursor}`)) {
      paged.push(...page.items.map(({ entryNo }) => entryNo));
      if (page.nextCursor === null) break;
    }
    expect(paged).toEqual(whole.items.map(({ entryNo }) => entryNo));
  });

  test('are printed: the credit register is a PDF, in either language', async () => {
    const [row] = (await department.ask('GET', `/people?year=${DEMO_YEAR}&verdict=met&limit=1`)).body['items'] as Row[];
    for (const language of ['zh-CN', 'en']) {
      const { status, headers, body } = await department.download(`/people/${row?.id}/years/${DEMO_YEAR}/register.pdf`, { 'accept-language': language });
      expect([status, headers['content-type'], body.subarray(0, 5).toString(), body.length > 10_000]).toEqual([200, 'application/pdf', '%PDF-', true]);
    }
  });

  test('of claims that wait and of call-ups add up to what their own lists say; who may not see bases is told of none', async () => {
    const training = async (visitor: Visitor) => (await visitor.ask('GET', `/overview/training?year=${DEMO_YEAR}`)).body as unknown as Training;
    const { claims, callUps, classes, bases } = await training(department);
    const [waiting] = await api.database.query<{ claims: number }>("SELECT COUNT(*) AS claims FROM credit_claim WHERE training_year = ? AND state IN ('submitted', 'passed_up')", [DEMO_YEAR]);
    expect([claims?.count, claims?.byAge.reduce((total, { first, upper }) => total + first + upper, 0)]).toEqual([Number(waiting?.claims), Number(waiting?.claims)]);
    const listed = async (by: Visitor, age: string, state: string, unit = '') => Number((await by.ask('GET', `/claims?which=all&year=${DEMO_YEAR}&state=${state}&waiting=${age}${unit}`)).body['count']);
    for (const { age, first, upper } of claims?.byAge ?? []) expect([age, await listed(department, age, 'submitted'), await listed(department, age, 'passed_up')]).toEqual([age, first, upper]);
    const coverage = (await department.ask('GET', `/call-up-coverage?year=${DEMO_YEAR}`)).body as { people: number; called: number; repeated: number };
    expect(callUps).toMatchObject({ people: coverage.people, called: coverage.called, repeated: coverage.repeated });
    const [taken] = await api.database.query<{ taken: string }>("SELECT SUM(taken) AS taken FROM training_class WHERE training_year = ? AND state IN ('published', 'enrolling', 'running', 'closed', 'archived')", [DEMO_YEAR]);
    expect(classes.reduce((total, row) => total + row.taken, 0)).toBe(Number(taken?.taken));
    expect(bases).not.toBeNull();
    for (const { unitId, own, people, called } of callUps.byUnit.filter((row) => !row.own)) {
      expect([unitId, own, Number((await department.ask('GET', `/call-up-coverage/people?year=${DEMO_YEAR}&unitId=${unitId}&times=never`)).body['count'])]).toEqual([unitId, false, people - called]);
    }
    const hr = await api.signedIn({ grants: [{ role: 'unit_hr', unitId: 3 }] });
    const own = await training(hr);
    for (const { age, first } of own.claims?.byAge ?? []) expect([age, await listed(hr, age, 'submitted'), await listed(department, age, 'submitted', '&unitId=3')]).toEqual([age, first, first]);
    expect([own.bases, own.callUps.people < callUps.people, (own.claims?.count ?? 0) <= (claims?.count ?? 0)]).toEqual([null, true, true]);
  });

  test('are printed as a unit summary, an annual report and a training file, in either language', async () => {
    const [row] = (await department.ask('GET', `/people?year=${DEMO_YEAR}&verdict=met&limit=1`)).body['items'] as Row[];
    for (const path of [`/overview/unit-summary.pdf?year=${DEMO_YEAR}`, `/overview/annual-report.pdf?year=${DEMO_YEAR}&unitId=3`, `/people/${row?.id}/training-file.pdf`]) {
      for (const language of ['zh-CN', 'en']) {
        const { status, headers, body } = await department.download(path, { 'accept-language': language });
        expect([path, status, headers['content-type'], body.subarray(0, 5).toString(), body.length > 10_000]).toEqual([path, 200, 'application/pdf', '%PDF-', true]);
      }
    }
  });

  test('of a year without a policy are refused, not shown as nothing', async () => {
    expect(await department.ask('GET', '/overview?year=2031')).toMatchObject({ status: 404, body: { code: 'YEAR_HAS_NO_POLICY' } });
  });
});
