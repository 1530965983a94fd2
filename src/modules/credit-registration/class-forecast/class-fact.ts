import type { Fact } from '#credit-rules';
import { attendedQuantity, type ForecastQuestion } from '../../classes/public';
import { quantityGiven } from '../class-credits/quantity-given';

export interface ClassToCount extends ForecastQuestion {
  readonly organiser?: string;
}

/** What the ledger will say once the class is closed; `undefined` when it gives nothing. */
export function classFact(of: ClassToCount, { id, achievementKey }: { readonly id: number; readonly achievementKey: string }): Fact | undefined {
  const { category, form, organiserLevel, organiser, title, startsOn, endsOn, halfDays, outcome = 'COMPLETED' } = of;
  const quantity = quantityGiven(category, { outcome, attendedHalfDays: halfDays });
  if (quantity === 0) return undefined;
  const { unit } = attendedQuantity(category, halfDays);
  return { id, kind: { category, unit, attributes: { form, organiserLevel } }, quantity, startsOn, endsOn, trainingYear: Number(endsOn.slice(0, 4)), achievementKey, title, ...(organiser === undefined ? {} : { extra: { organiser } }) };
}
