import { compilePolicy, shippedPolicies, type Policy } from '#credit-rules';
import { attendedQuantity } from '../../classes/public';
import { quantityGiven } from './quantity-given';

const nanjing = compilePolicy(shippedPolicies['nanjing-2010'] as Policy);

/** What a trainee of a class reads in "my year", in credits. */
function creditsUnderNanjing(category: string, outcome: string, attendedHalfDays: number): number {
  const quantity = quantityGiven(category, { outcome, attendedHalfDays });
  if (quantity === 0) return 0;
  const { unit } = attendedQuantity(category, attendedHalfDays);
  const fact = { id: 1, kind: { category, unit, attributes: { form: 'off_job', organiserLevel: 'municipal' } }, quantity, startsOn: '2026-04-06', endsOn: '2026-04-17', trainingYear: 2026, achievementKey: 'a', title: '班' };
  return nanjing.evaluate({ year: 2026, profile: {}, facts: [fact], carryIn: [], decisions: [] }).total / 100;
}

/** Computed by hand from the Nanjing table: 6 a day, 3 a half-day of 5+X, at most 48 elsewhere, overseas by tiers, 24 for a university class. */
test.each([
  ['party_school_core', 'COMPLETED', 10, 30],
  ['party_school_core', 'COMPLETED', 9, 27],
  ['party_school_core', 'NOT_CERTIFIED', 7, 21],
  ['party_school_core', 'COMPLETED', 1, 3],
  ['party_school_core', 'NOT_CERTIFIED', 0, 0],
  ['party_school_core', 'WITHDRAWN', 7, 0],
  ['civil_servant_5x', 'COMPLETED', 4, 12],
  ['civil_servant_5x', 'NOT_CERTIFIED', 3, 9],
  ['external_training', 'COMPLETED', 15, 45],
  ['external_training', 'COMPLETED', 16, 48],
  ['external_training', 'COMPLETED', 20, 48],
  ['overseas', 'COMPLETED', 7, 21],
  ['overseas', 'COMPLETED', 30, 24],
  ['overseas', 'COMPLETED', 31, 48],
  ['study_group', 'COMPLETED', 2, 6],
  ['university_self_selected', 'COMPLETED', 9, 24],
  ['university_self_selected', 'NOT_CERTIFIED', 9, 0],
])('Nanjing · %s · %s · %i half-days attended: %i credits', (category, outcome, attended, credits) => {
  expect(creditsUnderNanjing(category, outcome, attended)).toBe(credits);
});
