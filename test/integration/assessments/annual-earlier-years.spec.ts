import type { Posting } from '../../../src/modules/credit-ledger/public';
import { postEntries } from '../../../src/modules/credit-ledger/public';
import { until } from '../../support/until';
import { advising, AnnualHome } from './annual-home';
import { nanjing, YEAR } from './province';

const PEOPLE = 40;
const CYCLE = { id: 'three_years', title: { zh: '近三年', en: 'The last three years' }, years: 3, kind: 'rolling', requirements: [{ id: 'three', title: { zh: '三年', en: 'Three years' }, counts: { total: true }, atLeast: 200 }] } as const;

describe('a year whose earlier years go on', () => {
  let home: AnnualHome;
  beforeAll(async () => {
    home = await AnnualHome.open(PEOPLE, advising({ ...nanjing(), cycles: [CYCLE] }));
  });
  afterEach(() => home.forget());
  afterAll(() => home.close());

  /** Twelve days of the party school's core class: 72 credits. */
  async function trained(personId: number, year: number): Promise<Partial<Posting>> {
    const kind = await home.province.kinds.intern(home.province.database, { category: 'party_school_core', unit: 'day', attributes: {} });
    return { trainingYear: year, kind, quantity: 1200, startsOn: `${year}-03-01`, endsOn: `${year}-03-12`, sourceKey: Buffer.from(`core ${personId} ${year}`.padEnd(32)) };
  }
  const train = async (personId: number, year: number) => home.province.post([personId], 1, await trained(personId, year));
  const stale = async () => (await home.state())['run'] as { id: number; stalePeople: number; behindYears: number[] };
  const countedAnew = async () => home.runOver(await home.must(home.first, '/runs'));
  const named = async (runId: number, by = home.first) => (await by.ask('GET', `/assessment-runs/${runId}/stale-people`)).body as { count: number; items: { personId: number; why: { zh: string }[] }[] };
  const refused = (more: object) => ({ status: 409, body: { code: 'ANNUAL_RUN_STALE', facts: { people: 1, ...more } } });

  test('is not published, confirmed or sealed while one of them says more than was counted, names whom it concerns, and is mended by counting anew', async () => {
    await home.counted();
    expect(await stale()).toMatchObject({ stalePeople: 0, behindYears: [] });
    await train(5, YEAR - 2);
    const { id, ...left } = await stale();
    expect(left).toMatchObject({ stalePeople: 1, behindYears: [] });
    expect(await named(id)).toMatchObject({ count: 1, items: [{ personId: 5, why: [{ zh: '以前年度又有登记或认定' }] }] });
    const [unit] = await home.province.database.query<{ id: number }>('SELECT unit_id AS id FROM posting WHERE person_id = 6');
    const elsewhere = await home.api.signedIn({ grants: [{ role: 'unit_hr', unitId: unit?.id ?? 0 }] });
    expect(await named(id, elsewhere)).toMatchObject({ count: 0, items: [] });
    expect(await home.post(home.first, '/publicity', home.period())).toMatchObject(refused({ behindYears: [] }));
    await countedAnew();
    expect(await stale()).toMatchObject({ stalePeople: 0 });

    // The same once more, and under another year: nothing is written, so nothing has come.
    await train(5, YEAR - 2);
    await home.province.post([5], 1, { ...(await trained(5, YEAR - 2)), trainingYear: YEAR - 1 });
    expect(await stale()).toMatchObject({ stalePeople: 0 });

    await home.must(home.first, '/publicity', home.period());
    const objection = `/objections/${String((await home.trainee.ask('POST', `/annual-assessments/${YEAR}/objections`, { body: '前年的主体班没有计入周期' })).body['id'])}`;
    await home.first.ask('POST', `${objection}/proposal`, { outcome: 'upheld', reason: '确有漏登' });
    expect(await home.second.ask('POST', `${objection}/decision`, { agrees: true, note: '' })).toMatchObject({ body: { code: 'OBJECTION_NOT_CORRECTED' } });
    await train(7, YEAR - 2);
    expect(await home.second.ask('POST', `${objection}/decision`, { agrees: true, note: '' })).toMatchObject({ status: 200, body: { state: 'upheld', corrected: true } });
    await home.ended();
    expect(await home.post(home.first, '/confirmation', { documentNo: '1号' })).toMatchObject(refused({}));
    await countedAnew();
    await home.must(home.first, '/confirmation', { documentNo: '1号' });
    const runDigest = await home.digest();
    await train(9, YEAR - 1);
    expect((await home.second.ask('GET', `/annual-assessments/${YEAR}/seal`)).body).toMatchObject({ stalePeople: 1, behindYears: [] });
    expect(await home.post(home.second, '/seal', { documentNo: '2号', runDigest })).toMatchObject(refused({}));
  });

  test('waits for the entry of an earlier year that is under way while it is being sealed', async () => {
    await home.confirmed();
    const { database } = home.province;
    const author = { accountId: 7, at: new Date('2026-11-23T02:00:00.000Z') };
    const [one] = await database.query<{ unitId: number }>('SELECT unit_id AS unitId FROM posting WHERE person_id = 11');
    const posting = { personId: 11, achievementKey: '00000000000000ff', title: '主体班', organiser: '党校', unitId: one?.unitId ?? 0, source: 'import', ...(await trained(11, YEAR - 2)) } as Posting;
    const sealing = await database.transaction(async (tx) => {
      await postEntries(tx, YEAR - 2, [posting], author);
      const asked = home.digest().then((runDigest) => home.post(home.second, '/seal', { documentNo: '2号', runDigest }));
      await until('whoever seals waits', async () => (await database.query("SELECT 1 FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND INFO LIKE 'SELECT sealed\\_at%FOR UPDATE%'")).length > 0);
      return { asked };
    });
    expect(await sealing.asked).toMatchObject(refused({}));
    expect(await home.state()).toMatchObject({ state: 'confirmed', run: { stalePeople: 1 } });
  });

  test('is told of a surplus that changes: first the earlier year is counted anew, then it', async () => {
    const total = async (runId: number) => (await home.province.database.query<{ total: number }>('SELECT total FROM assessment_result WHERE run_id = ? AND person_id = 13', [runId]))[0]?.total ?? 0;
    await home.province.assess('full', { year: YEAR - 1 });
    const before = await home.counted();
    await train(13, YEAR - 1);
    expect(await stale()).toMatchObject({ stalePeople: 1, behindYears: [YEAR - 1] });
    expect(await home.post(home.first, '/publicity', home.period())).toMatchObject(refused({ behindYears: [YEAR - 1] }));
    const between = await countedAnew();
    expect(await stale()).toMatchObject({ stalePeople: 1, behindYears: [YEAR - 1] });
    expect((await named(between)).items).toMatchObject([{ personId: 13, why: [{ zh: `${YEAR - 1} 年度的汇总没有包括以后的登记或认定，须先重新汇总 ${YEAR - 1} 年度` }] }]);
    await home.province.assess('reuse', { year: YEAR - 1 });
    expect(await stale()).toMatchObject({ stalePeople: 1, behindYears: [] });
    expect((await named(between)).items).toMatchObject([{ personId: 13, why: [{ zh: '以前年度已重新汇总，结果有变化' }] }]);
    const after = await countedAnew();
    expect(await stale()).toMatchObject({ stalePeople: 0, behindYears: [] });
    // 72 credits, 16 above the minimum of 56.
    expect([(await total(between)) - (await total(before)), (await total(after)) - (await total(between))]).toEqual([0, 1600]);
    await home.must(home.first, '/publicity', home.period());
  });

  test('says whose surplus it cannot bring along, because nobody ran the earlier year, until somebody does', async () => {
    const { database, personYears, policy, home: own } = home.province;
    await own.owner.query("UPDATE assessment_run SET purpose = 'trial' WHERE training_year < ?", [YEAR]);
    await train(15, YEAR - 1);
    const [entries] = await database.query<{ people: number }>('SELECT COUNT(*) AS people FROM credit_ledger_head WHERE training_year = ? AND entry_no > 0', [YEAR - 1]);
    const missing = { years: [YEAR - 1], people: Number(entries?.people) };
    const uncarried = async () => (await home.state())['uncarried'];
    const ofRun = async (runId: number) => (await home.first.ask('GET', `/assessment-runs/${runId}/uncarried`)).body;
    const ofPerson = (personId: number) => personYears.uncarried({ personId, year: YEAR, policy });
    const before = await home.counted();
    expect([await uncarried(), await ofRun(before)]).toEqual([missing, missing]);
    expect([await ofPerson(15), await ofPerson(30)]).toEqual([[YEAR - 1], []]);
    expect((await home.first.ask('GET', `/people/15/years/${YEAR}`)).body).toMatchObject({ carryIn: [], uncarriedYears: [YEAR - 1] });

    // Only their unit was run: it counts for those whom that run counted.
    const [unit] = await database.query<{ id: number; name: string; path: string }>('SELECT u.id, u.name, u.path FROM org_unit u JOIN posting g ON g.unit_id = u.id WHERE g.person_id = 15');
    if (!unit) throw new Error('person 15 serves nowhere');
    await home.province.assess('full', { year: YEAR - 1, unit });
    expect(await ofPerson(15)).toEqual([]);
    expect((await home.first.ask('GET', `/people/15/years/${YEAR}`)).body).toMatchObject({ carryIn: [{ fromYear: YEAR - 1, amountHundredths: 1600 }], uncarriedYears: [] });
    expect(await ofRun(before)).toEqual(missing);
    await home.province.assess('full', { year: YEAR - 1 });
    expect(await uncarried()).toEqual({ years: [], people: 0 });
    const after = await countedAnew();
    expect(await ofRun(after)).toEqual({ years: [], people: 0 });
  });
});
