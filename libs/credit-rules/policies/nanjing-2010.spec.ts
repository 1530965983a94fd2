import { compilePolicy } from '../compiled-policy';
import { shippedPolicies } from './shipped-policies';
import type { Fact } from '../facts';
import { fact, personYear } from '../testing/make-facts';

const nanjing = compilePolicy(shippedPolicies['nanjing-2010'] as never);

function paper(organiserLevel: string, achievementKey: string): Fact {
  return fact('published_paper', 1, { attributes: { organiserLevel }, achievementKey });
}

describe('Nanjing table', () => {
  const rows: [string, Fact[], { required: number; elective: number }][] = [
    ['party-school core class: 6 a day', [fact('party_school_core', 5)], { required: 30, elective: 0 }],
    ['core class: half days count as they are', [fact('party_school_core', 2.5)], { required: 15, elective: 0 }],
    ['“5+X”: 3 a half-day', [fact('civil_servant_5x', 5)], { required: 15, elective: 0 }],
    ['training elsewhere: 8 days reach the item cap of 48', [fact('external_training', 8)], { required: 48, elective: 0 }],
    ['training elsewhere: 10 days are cut to 48', [fact('external_training', 10)], { required: 48, elective: 0 }],
    ['training elsewhere: the cap is for each item', [fact('external_training', 10), fact('external_training', 10)], { required: 96, elective: 0 }],
    ['overseas 3 days', [fact('overseas', 3)], { required: 18, elective: 0 }],
    ['overseas 4 days reach 24', [fact('overseas', 4)], { required: 24, elective: 0 }],
    ['overseas 12 days', [fact('overseas', 12)], { required: 24, elective: 0 }],
    ['overseas 15 days', [fact('overseas', 15)], { required: 24, elective: 0 }],
    ['overseas 15.5 days', [fact('overseas', 15.5)], { required: 48, elective: 0 }],
    ['overseas 16 days', [fact('overseas', 16)], { required: 48, elective: 0 }],
    ['self-selected university class: 24', [fact('university_self_selected', 1)], { required: 24, elective: 0 }],
    ['teaching: 3 lecture hours', [fact('teaching', 3)], { required: 15, elective: 0 }],
    ['municipal paper', [paper('municipal', 'a')], { required: 12, elective: 0 }],
    ['provincial paper', [paper('provincial', 'a')], { required: 24, elective: 0 }],
    ['national paper', [paper('national', 'a')], { required: 48, elective: 0 }],
    ['one paper, provincial then national', [paper('provincial', 'a'), paper('national', 'a')], { required: 48, elective: 0 }],
    ['one paper, national then provincial', [paper('national', 'a'), paper('provincial', 'a')], { required: 48, elective: 0 }],
    ['two papers', [paper('provincial', 'a'), paper('national', 'b')], { required: 72, elective: 0 }],
    ['papers without a key stand alone', [paper('municipal', ''), paper('municipal', '')], { required: 24, elective: 0 }],
    ['study-group session: 3', [fact('study_group', 4)], { required: 12, elective: 0 }],
    ['online required: the course’s value', [fact('online_required', 2.75)], { required: 2.75, elective: 0 }],
    ['degree study: at most 24 a year', [fact('degree_study', 20), fact('degree_study', 10)], { required: 0, elective: 24 }],
    ['online elective: the course’s value', [fact('online_elective', 0.5)], { required: 0, elective: 0.5 }],
    ['in-house training: at most 18 a class', [fact('in_house_training', 18), fact('in_house_training', 19)], { required: 0, elective: 36 }],
  ];

  it.each(rows)('%s', (_title, facts, expected) => {
    const { buckets, total } = nanjing.evaluate(personYear(facts));
    expect({ required: (buckets['required'] ?? 0) / 100, elective: (buckets['elective'] ?? 0) / 100 }).toEqual(expected);
    expect(total).toBe((expected.required + expected.elective) * 100);
  });

  it('5-day core class, 10-day trip, 4 sessions, online 10 and 30: 130, pass, 44 to next year’s elective', () => {
    const facts = [fact('party_school_core', 5), fact('external_training', 10), fact('study_group', 4), fact('online_required', 10), fact('online_elective', 30)];
    const outcome = nanjing.evaluate(personYear(facts));
    expect(outcome).toMatchObject({ total: 13000, buckets: { required: 10000, elective: 3000, online: 4000, online_required: 1000 }, verdict: 'met' });
    expect(outcome.carryOut).toEqual([{ bucket: 'elective', amount: 4400, fromYear: 2026, expiresAfterYear: 2027 }]);
  });

  it('required 60, elective 20: the total fails, the required minimum holds', () => {
    const facts = [fact('party_school_core', 10), fact('in_house_training', 18), fact('in_house_training', 2)];
    const outcome = nanjing.evaluate(personYear(facts));
    expect(outcome.total).toBe(8000);
    expect(outcome.requirements.map(({ id, needed, counted, met }) => ({ id, needed, counted, met }))).toEqual([
      { id: 'required_min', needed: 5600, counted: 6000, met: true },
      { id: 'total_min', needed: 8400, counted: 8000, met: false },
      { id: 'online_required_min', needed: 1000, counted: 0, met: false },
      { id: 'online_min', needed: 4000, counted: 0, met: false },
    ]);
    expect(outcome.verdict).toBe('not_met');
  });

  it('carried-in credits enter elective and total, and are never carried again', () => {
    const outcome = nanjing.evaluate(
      personYear([fact('party_school_core', 10)], { carryIn: [{ bucket: 'elective', amount: 4400, fromYear: 2025, expiresAfterYear: 2026 }] }),
    );
    expect(outcome).toMatchObject({ total: 10400, buckets: { required: 6000, elective: 4400 } });
    expect(outcome.carryOut).toEqual([{ bucket: 'elective', amount: 400, fromYear: 2026, expiresAfterYear: 2027 }]);
  });

  it('a surplus of the year before last has expired', () => {
    const lot = { bucket: 'elective', amount: 4400, fromYear: 2024, expiresAfterYear: 2025 };
    expect(nanjing.evaluate(personYear([], { carryIn: [lot] })).total).toBe(0);
  });

  it('an entry and its reversal count nothing, whatever caps say', () => {
    const trip = fact('external_training', 10, { id: 1 });
    const reversal = { ...fact('external_training', -10, { id: 2 }), reverses: 1 };
    expect(nanjing.evaluate(personYear([trip, reversal, fact('study_group', 1, { id: 3 })])).total).toBe(300);
  });

  it('facts that no rule knows are shown and count nothing', () => {
    const { outcome, lines } = nanjing.explain(personYear([fact('film_evening', 1)]));
    expect(outcome.total).toBe(0);
    expect(lines[0]).toMatchObject({ step: 'not_accepted', factId: 1, words: { zh: '没有条款计算此类学习' } });
  });
});
