import { shippedPolicies, type Policy } from '#credit-rules';
import { RefreshStanding } from '../../../src/modules/assessments/public';
import { putPolicyInForce, recordPolicyVersion } from '../../../src/modules/credit-policy/public';
import { savePeople } from '../../../src/modules/organizations/save-people';
import { saveUnits } from '../../../src/modules/organizations/unit-tree';
import { Vault } from '../../../src/platform/vault/vault';
import { until } from '../../support/until';
import { nanjing, Province, YEAR } from './province';

const AT = { accountId: 7, at: new Date('2026-11-23T02:00:00.000Z') };
const PEOPLE = 1_200;

/** Nanjing's rules, exempting whoever serves in a unit of this kind. */
function exempting(kind: string, version: string): Policy {
  const policy = nanjing();
  return { ...policy, version, people: { ...policy.people, excluded: [{ id: 'by-unit', title: { zh: '除外', en: 'left out' }, when: { 'profile.orgLevel': kind } }] } } as Policy;
}

describe('standings follow', () => {
  let province: Province;
  beforeEach(async () => {
    province = await Province.open(PEOPLE);
    province.startWorker();
    await province.assess('full');
    await until('everybody has a standing', async () => (await count('policy_version_id = ?', province.policy.id)) === PEOPLE);
  }, 120_000);
  afterEach(() => province.close());

  const count = async (condition: string, ...parameters: (number | string)[]): Promise<number> => {
    const [row] = await province.database.query<{ people: string }>(`SELECT COUNT(*) AS people FROM standing WHERE training_year = ? AND ${condition}`, [YEAR, ...parameters]);
    return Number(row?.people);
  };
  const putInForce = (document: Policy) =>
    province.database.transaction(async (tx) => {
      const id = await recordPolicyVersion(tx, document);
      await putPolicyInForce(tx, YEAR, id, AT);
      return id;
    });

  test('another policy in force, once for everybody, and say what a run under it says', async () => {
    const id = await putInForce({ ...(shippedPolicies['guangzhou-2007'] as Policy) });
    expect(await until('everybody is counted under the new policy', async () => (await count('policy_version_id = ?', id)) === PEOPLE, 45)).toBe(true);
    const { runId } = await province.assess('full', { policy: await province.policies.byId(id) });
    expect(await province.counts(runId)).toMatchObject({ disagreements: 0 });
    const [row] = await province.database.query<{ different: string }>(
      'SELECT COUNT(*) AS different FROM assessment_result r JOIN standing s ON s.training_year = ? AND s.person_id = r.person_id WHERE r.run_id = ? AND s.digest <> r.digest', [YEAR, runId],
    );
    expect(Number(row?.different)).toBe(0);
  });

  test('the last of several policies put in force one after the other, however many counts are under way', async () => {
    const refresh = province.application.get(RefreshStanding, { strict: false });
    const people = Array.from({ length: 300 }, (_unused, index) => index + 1);
    const counting = Promise.all([refresh.run(YEAR, people), refresh.run(YEAR, people)]);
    await putInForce({ ...(shippedPolicies['guangzhou-2007'] as Policy) });
    const last = await putInForce({ ...nanjing(), version: '3' });
    await counting;
    expect(await until('everybody is counted under the last policy', async () => (await count('policy_version_id = ?', last)) === PEOPLE, 45)).toBe(true);
  });

  test('the roster: a person who moves, and a unit that changes its kind', async () => {
    await putInForce(exempting('街道', '4'));
    const vault = province.application.get(Vault, { strict: false });
    const residentId = '330799198601280005';
    await province.home.owner.query('UPDATE civil_servant SET resident_id_index = ? WHERE id = 5', [vault.index(residentId)]);
    const facts = { unitId: 101, post: '', rank: '二级科员', rankSince: null, staffKind: '公务员', managedBy: '', status: '在职' };
    const author = { accountId: 7, name: '名册', newFrom: '2026-01-01', changedFrom: '2026-06-01' };
    await province.database.transaction((tx) => savePeople(tx, vault, [{ ...facts, residentId, name: '学员5', sex: '男', mobile: '' }], author));
    expect(await until('the standing is that of the new posting', async () => (await count('person_id = 5 AND unit_id = 101')) === 1)).toBe(true);

    await until('all are counted under the policy that looks at units', async () => (await count("attainment = 'outside'")) === 0 && (await count('policy_version_id <> ?', province.policy.id)) === PEOPLE, 45);
    await province.database.transaction((tx) => saveUnits(tx, [{ code: '101', name: '科室1', kind: '街道', parentCode: '3' }], '2026-06-01'));
    const inUnit = await count('unit_id = 101');
    expect(await until('the people of the unit are left out', async () => (await count("attainment = 'outside'")) === inUnit, 45)).toBe(true);
    expect(inUnit).toBeGreaterThan(1);
  });
});
