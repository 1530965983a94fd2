import type { ExplanationStep } from '../explain/explanation';
import type { Text } from '../policy/text';
import type { Count } from './count';
import type { PersonContext } from './person-context';

export interface Booking {
  readonly ledger: number;
  readonly bucket: number | undefined;
  readonly amount: number;
  readonly side: 'own' | 'brought';
  readonly step: ExplanationStep;
  readonly words: Text;
  readonly source?: { readonly id?: string; readonly title?: Text; readonly clause?: string };
}

/** Adds an amount that is no item to a ledger, and to a bucket if one is named. */
export function book(booking: Booking, count: Count, context: PersonContext): void {
  const ledger = count.ledgers[booking.ledger];
  if (!ledger || booking.amount === 0) return;
  ledger[booking.side] += booking.amount;
  if (booking.bucket !== undefined) count[booking.side][booking.bucket] = (count[booking.side][booking.bucket] ?? 0) + booking.amount;
  context.trace?.add({
    step: booking.step,
    ledger: context.parts.ledgers[booking.ledger]?.id ?? '',
    amount: booking.amount,
    words: booking.words,
    ...booking.source,
    ...(booking.bucket === undefined ? {} : { buckets: [context.parts.buckets[booking.bucket]?.bucket.id ?? ''] }),
  });
}
