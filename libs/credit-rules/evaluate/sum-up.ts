import { divideRounded } from '#kernel';
import { both, number } from '../explain/words';
import { book } from './booking';
import { decisionsOf, type PersonContext } from './person-context';
import type { Count } from './count';
import { bringCarryIn } from './carry-in';
import type { Item } from './item';

/** Sums of items by ledger and bucket, then penalties, opening balances, deemed amounts, carry-in, rounding of totals. */
export function sumUp(itemsByLedger: readonly Item[][], context: PersonContext): Count {
  const { parts } = context;
  const count: Count = {
    ledgers: itemsByLedger.map((items) => ({ items, own: 0, brought: 0 })),
    own: parts.buckets.map(() => 0),
    brought: parts.buckets.map(() => 0),
    lotsLeft: [],
  };
  for (const ledger of count.ledgers) {
    for (const item of ledger.items) {
      ledger.own += item.amount;
      for (const bucket of item.buckets) count.own[bucket] = (count.own[bucket] ?? 0) + item.amount;
    }
  }
  if (context.person.decisions.length > 0) applyBookedDecisions(count, context);
  for (const opening of parts.opening) applyOpening(opening, count, context);
  for (const deemed of parts.deemed) applyDeemed(deemed, count, context);
  if (parts.carryOver.length > 0 || context.person.carryIn.length > 0) bringCarryIn(count, context);
  roundTotals(count, context);
  return count;
}

function applyBookedDecisions(count: Count, context: PersonContext): void {
  for (const decision of decisionsOf(context.person, 'penalty')) {
    const amount = -Math.abs(decision.amount);
    const words = both(`扣减 ${number(-amount)}：${decision.reason}`, `minus ${number(-amount)}: ${decision.reason}`);
    book({ ...context.parts.placeOf(decision.bucket), amount, side: 'own', step: 'penalty', words }, count, context);
  }
  for (const decision of decisionsOf(context.person, 'opening_balance')) {
    const words = both(`期初 ${number(decision.amount)}：${decision.reason}`, `opening balance ${number(decision.amount)}: ${decision.reason}`);
    book({ ...context.parts.placeOf(decision.bucket), amount: decision.amount, side: 'brought', step: 'opening', words }, count, context);
  }
}

function applyOpening(opening: PersonContext['parts']['opening'][number], count: Count, context: PersonContext): void {
  if (!opening.test.holds(context.scene)) return;
  const amount = opening.amount(context.scene) ?? 0;
  const { title } = opening.opening;
  const words = both(`${title.zh}：期初 ${number(amount)}`, `${title.en}: opening balance ${number(amount)}`);
  book({ ...opening.place, amount, side: 'brought', step: 'opening', words, source: opening.opening }, count, context);
}

function applyDeemed(deemed: PersonContext['parts']['deemed'][number], count: Count, context: PersonContext): void {
  const ledger = count.ledgers[deemed.place.ledger];
  if (!ledger) return;
  const reason = ledger.items.find((item) => {
    context.scene.fact = item.fact;
    return deemed.test.holds(context.scene);
  });
  if (!reason) return;
  const target = deemed.atLeast(context.scene) ?? 0;
  const present = deemed.place.bucket === undefined ? ledger.own : (count.own[deemed.place.bucket] ?? 0);
  if (present >= target) return;
  const { title } = deemed.deemed;
  const words = both(`${title.zh}：视同 ${number(target)}，补足 ${number(target - present)}`, `${title.en}: deemed ${number(target)}, made up by ${number(target - present)}`);
  book({ ...deemed.place, amount: target - present, side: 'own', step: 'deemed', words, source: deemed.deemed }, count, context);
}

function roundTotals(count: Count, context: PersonContext): void {
  for (const ledger of context.parts.ledgers) {
    const sums = count.ledgers[ledger.index];
    if (!ledger.rounding || !sums) continue;
    const total = sums.own + sums.brought;
    const rounded = divideRounded(total, 1, ledger.rounding.step, ledger.rounding.mode);
    const words = both(`合计取整：${number(total)} → ${number(rounded)}`, `total rounded: ${number(total)} → ${number(rounded)}`);
    book({ ledger: ledger.index, bucket: undefined, amount: rounded - total, side: 'own', step: 'total_rounding', words }, count, context);
  }
}

