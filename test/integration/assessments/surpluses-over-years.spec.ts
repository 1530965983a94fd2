import { shippedPolicies, type Policy } from '#credit-rules';
import { layoutOf, unpackOutcome } from '../../../src/modules/assessments/public';
import { Province } from './province';

describe('surpluses over five years', () => {
  const PEOPLE = 24;
  const [COMING, AWAY, ON_LEAVE, GONE_LONG] = [7, 8, 9, 10];
  const YEARS = [2022, 2023, 2024, 2025, 2026];
  const guangzhou = shippedPolicies['guangzhou-2007'] as Policy;
  /** As the law of three years stood: 72 credits and three years to use a surplus, since 2024 60 credits and two years. */
  const policyOf = (year: number): Policy => {
    const [version, atLeast, validYears] = year < 2024 ? ['early', 72, 3] : ['late', 60, 2];
    return {
      ...guangzhou, version: String(version), requirements: [{ id: 'total_min', title: { zh: '总学分', en: 'Total' }, counts: { total: true }, atLeast: Number(atLeast) }],
      people: { exempt: [{ id: 'maternity', title: { zh: '产假', en: 'Maternity leave' }, when: { 'profile.status': '产假' } }] },
      carryOver: [{ id: 'surplus', title: { zh: '结转', en: 'Surplus' }, above: 'total_min', use: 'as_needed', validYears: Number(validYears) }], cycles: [],
    };
  };
  const halfDaysOf = (personId: number, year: number): number => 10 + ((personId * 7 + year * 11) % 23);
  const serves = (personId: number, year: number): boolean =>
    !((personId === COMING && year < 2023) || (personId === AWAY && year === 2025) || (personId === GONE_LONG && (year === 2023 || year === 2024 || year === 2025)));
  const exempt = (personId: number, year: number): boolean => personId === ON_LEAVE && year === 2024;

  let province: Province;
  beforeAll(async () => {
    province = await Province.open(PEOPLE, policyOf(2026), { entriesAPerson: 0 });
    province.startWorker();
    const { owner } = province.home;
    const again = (personId: number, from: string, status: string) =>
      owner.query('INSERT INTO posting (person_id, unit_id, post, `rank`, staff_kind, managed_by, status, valid_from, recorded_by) SELECT person_id, unit_id, post, `rank`, staff_kind, managed_by, ?, ?, 1 FROM posting WHERE person_id = ? LIMIT 1', [status, from, personId]);
    const leaves = (personId: number, day: string, from: string) => owner.query('UPDATE posting SET valid_until = ? WHERE person_id = ? AND valid_from <= ? AND valid_until IS NULL', [day, personId, from]);
    await owner.query("UPDATE posting SET valid_from = '2020-01-01', status = '在职'");
    await owner.query("UPDATE posting SET valid_from = '2023-03-01' WHERE person_id = ?", [COMING]);
    for (const [personId, left, back] of [[AWAY, '2025-01-01', '2026-01-01'], [GONE_LONG, '2023-01-01', '2026-01-01']] as const) {
      await leaves(personId, left, left);
      await again(personId, back, '在职');
    }
    await leaves(ON_LEAVE, '2024-02-01', '2024-01-31');
    await again(ON_LEAVE, '2024-02-01', '产假');
    await leaves(ON_LEAVE, '2025-01-10', '2024-02-01');
    await again(ON_LEAVE, '2025-01-10', '在职');
    const kind = await province.kinds.intern(province.database, { category: 'civil_servant_5x', unit: 'half_day', attributes: {} });
    for (const year of YEARS) {
      for (let personId = 1; personId <= PEOPLE; personId += 1) {
        if (serves(personId, year)) await province.post([personId], year, { trainingYear: year, kind, quantity: halfDaysOf(personId, year) * 100, startsOn: `${year}-05-05`, endsOn: `${year}-05-05`, sourceKey: Buffer.from(`${personId} ${year}`.padEnd(32)) });
      }
    }
  });
  afterAll(() => province.close());

  interface Lot {
    readonly fromYear: number;
    readonly amount: number;
    readonly last: number;
  }
  /** By hand, and by nothing of what is tested: oldest first, only what is lacking, gone after its last year, kept while nothing is asked. */
  function byHand(personId: number): Map<number, { total: number; lots: Lot[] }> {
    const years = new Map<number, { total: number; lots: Lot[] }>();
    let lots: Lot[] = [];
    for (const year of YEARS) {
      if (!serves(personId, year)) continue;
      const [minimum, valid] = year < 2024 ? [72, 3] : [60, 2];
      const own = halfDaysOf(personId, year) * 3;
      let total = own;
      const left: Lot[] = [];
      for (const lot of lots.filter(({ last }) => last >= year)) {
        const drawn = exempt(personId, year) ? 0 : Math.min(lot.amount, Math.max(0, minimum - total));
        total += drawn;
        if (lot.amount > drawn && lot.last > year) left.push({ ...lot, amount: lot.amount - drawn });
      }
      lots = own > minimum ? [...left, { fromYear: year, amount: own - minimum, last: year + valid }] : left;
      years.set(year, { total, lots });
    }
    return years;
  }

  test('are drawn oldest first, lapse in their last year, and wait for whoever is exempt, away, or not there yet, under each year’s own version', async () => {
    for (const year of YEARS) {
      const policy = await province.version(policyOf(year));
      const { runId } = await province.assess('full', { year, policy });
      const rows = await province.database.query<{ personId: number; total: number; verdict: string; flags: string; outcome: string }>('SELECT person_id AS personId, total, verdict, flags, outcome FROM assessment_result WHERE run_id = ? ORDER BY person_id', [runId]);
      const counted = rows.map((row) => [row.personId, row.total, unpackOutcome(layoutOf(policy.policy), row).carryOut.map(({ fromYear, amount, expiresAfterYear }) => ({ fromYear, amount, last: expiresAfterYear }))]);
      const expected = Array.from({ length: PEOPLE }, (_none, index) => index + 1).flatMap((personId) => {
        const own = byHand(personId).get(year);
        return own ? [[personId, own.total * 100, own.lots.map((lot) => ({ ...lot, amount: lot.amount * 100 }))]] : [];
      });
      expect([year, counted]).toEqual([year, expected]);
    }
  });
});
