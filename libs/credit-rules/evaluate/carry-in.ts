import { both, number } from '../explain/words';
import type { CarryLot } from '../facts';
import type { CompiledCarryOver } from '../compile/compile-judgement';
import type { Count } from './count';
import { carryThreshold } from './carry-out';
import type { PersonContext } from './person-context';
import { book } from './booking';

/** Brings earlier surpluses into the year, oldest first, under the carry-over rule that sends to their bucket. */
export function bringCarryIn(count: Count, context: PersonContext): void {
  const { scene, parts, person } = context;
  const lots = person.carryIn.toSorted((left, right) => left.fromYear - right.fromYear || (left.expiresAfterYear ?? 9999) - (right.expiresAfterYear ?? 9999) || left.amount - right.amount);
  for (const lot of lots) {
    const rule = parts.carryOver.find((candidate) => (candidate.rule.to ?? 'total') === lot.bucket);
    if (!rule || lot.fromYear >= scene.year || (lot.expiresAfterYear ?? scene.year) < scene.year) noteUnused(lot, context);
    else if (rule.rule.use === 'as_needed') drawAsNeeded(lot, rule, count, context);
    else bookLot(lot, lot.amount, rule, count, context);
  }
}

function drawAsNeeded(lot: CarryLot, rule: CompiledCarryOver, count: Count, context: PersonContext): void {
  const present = rule.from === undefined ? total(count, rule.ledger) : (count.own[rule.from] ?? 0) + (count.brought[rule.from] ?? 0);
  const lacking = Math.max(0, (carryThreshold(rule, context) ?? 0) - present);
  const used = Math.min(lot.amount, lacking);
  if (used > 0) bookLot(lot, used, rule, count, context);
  const left = lot.amount - used;
  if (left > 0 && (lot.expiresAfterYear === undefined || lot.expiresAfterYear > context.scene.year)) count.lotsLeft.push({ ...lot, amount: left });
}

function total(count: Count, ledger: number): number {
  const sums = count.ledgers[ledger];
  return sums ? sums.own + sums.brought : 0;
}

function bookLot(lot: CarryLot, amount: number, rule: CompiledCarryOver, count: Count, context: PersonContext): void {
  const words = both(
    `${lot.fromYear} 年结转 ${number(lot.amount)}，计入 ${number(amount)}`,
    `${number(lot.amount)} carried over from ${lot.fromYear}, ${number(amount)} of it counted`,
  );
  book({ ledger: rule.ledger, bucket: rule.to, amount, side: 'brought', step: 'carry_in', words, source: rule.rule }, count, context);
}

function noteUnused(lot: CarryLot, context: PersonContext): void {
  context.trace?.add({
    step: 'carry_in',
    ledger: context.parts.ledgers[0]?.id ?? '',
    amount: 0,
    words: both(`${lot.fromYear} 年结转 ${number(lot.amount)} 本年不可用`, `${number(lot.amount)} carried over from ${lot.fromYear} cannot be used this year`),
  });
}
