import { attendedQuantity } from '../../classes/public';

export interface Attended {
  readonly outcome: string;
  readonly attendedHalfDays: number;
}

/**
 * What one trainee's class comes to, in hundredths of the unit of its category; 0 for nothing. Half-days that were not attended do not
 * count; a withdrawn trainee gets nothing. What counts once for the whole class, with its certificate for evidence, is earned by completing it.
 */
export function quantityGiven(category: string, { outcome, attendedHalfDays }: Attended): number {
  if (outcome === 'WITHDRAWN' || attendedHalfDays === 0) return 0;
  const { quantity } = attendedQuantity(category, attendedHalfDays);
  const countsOnce = quantity === attendedQuantity(category, attendedHalfDays + 1).quantity;
  return countsOnce && outcome !== 'COMPLETED' ? 0 : quantity;
}
