import type { Policy } from '#credit-rules';
import { nanjing, Province, YEAR } from './province';

/** Nanjing's rules with three requirements more, on what the file said in words. */
function asking(): Policy {
  const policy = nanjing();
  const requirement = (id: string, items: object) => ({ id, title: { zh: id, en: id }, counts: { items }, atLeast: 1 });
  return {
    ...policy,
    version: '5',
    requirements: [
      ...policy.requirements,
      requirement('organiser', { 'extra.organiser': { contains: '组织部' } }),
      requirement('remark', { 'extra.remark': { contains: '补登' } }),
      requirement('title', { title: { contains: '网络课程' } }),
    ],
  } as Policy;
}

test('a policy reads the organiser, the remark and the title as they were written', async () => {
  const province = await Province.open(30, asking());
  province.startWorker();
  try {
    await province.post([3], 1, { organiser: '市委组织部', sourceKey: Buffer.from('organiser'.padEnd(32)) });
    await province.post([4], 1, { reason: '2025 年补登', sourceKey: Buffer.from('remark'.padEnd(32)) });
    const { runId } = await province.assess('full');
    const met = async (personId: number): Promise<string[]> => {
      const [row] = await province.database.query<{ unmet: string }>('SELECT unmet FROM assessment_result WHERE run_id = ? AND person_id = ?', [runId, personId]);
      return ['organiser', 'remark', 'title'].filter((id) => !row?.unmet.includes(`,${id},`));
    };
    expect([await met(3), await met(4), await met(5)]).toEqual([['organiser', 'title'], ['remark', 'title'], []]);
    const policy = province.policy;
    const person = await province.personYears.read({ personId: 3, year: YEAR, asOf: '2026-11-23', policy });
    expect(person?.input.facts.find(({ quantity }) => quantity === 700)).toMatchObject({ title: '网络课程', extra: { organiser: '市委组织部' } });
  } finally {
    await province.close();
  }
});
