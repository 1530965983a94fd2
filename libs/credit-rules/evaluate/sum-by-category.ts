import type { CategoryAmount } from '../outcome';
import type { Count } from './count';
import type { PersonContext } from './person-context';

/** Told apart in one number, a bit a bucket; a policy with more buckets than this tells the first so many apart. */
const MOST_BUCKETS = 50;

type Cell = { -readonly [Field in keyof CategoryAmount]: CategoryAmount[Field] };

/**
 * What a person-year came from, after every limit and cap: its items by category and buckets, and what is no item (carried in, opening
 * balances, deemed amounts, deductions, rounding of totals) under no category. The cells of a ledger add up to its total, and those of
 * a bucket to that bucket.
 */
export function sumByCategory(count: Count, context: PersonContext): CategoryAmount[] {
  const cells: Cell[] = [];
  for (const { index } of context.parts.ledgers) {
    const ledger = count.ledgers[index];
    if (!ledger) continue;
    const first = cells.length;
    for (const item of ledger.items) add(cells, first, index, item.fact.kind.category, bitsOf(item.buckets), item.amount);
    addTheRest(cells, first, index, count, context);
  }
  return cells.length < 2 ? cells : cells.toSorted(inOrder);
}

function addTheRest(cells: Cell[], first: number, ledger: number, count: Count, { parts }: PersonContext): void {
  const sums = count.ledgers[ledger];
  let rest = (sums?.own ?? 0) + (sums?.brought ?? 0);
  for (let at = first; at < cells.length; at += 1) rest -= cells[at]?.amount ?? 0;
  for (const bucket of parts.buckets) {
    if (bucket.ledger !== ledger || bucket.index >= MOST_BUCKETS) continue;
    const bit = 2 ** bucket.index;
    let amount = (count.own[bucket.index] ?? 0) + (count.brought[bucket.index] ?? 0);
    for (let at = first; at < cells.length; at += 1) {
      const cell = cells[at];
      if (cell?.category !== undefined && Math.floor(cell.buckets / bit) % 2 === 1) amount -= cell.amount;
    }
    if (amount === 0) continue;
    add(cells, first, ledger, undefined, bit, amount);
    rest -= amount;
  }
  if (rest !== 0) add(cells, first, ledger, undefined, 0, rest);
}

/** Makes an object a cell, not one an item: it runs for every record of everybody. */
function add(cells: Cell[], first: number, ledger: number, category: string | undefined, buckets: number, amount: number): void {
  if (amount === 0) return;
  for (let at = first; at < cells.length; at += 1) {
    const cell = cells[at];
    if (cell?.category !== category || cell?.buckets !== buckets) continue;
    cell.amount += amount;
    return;
  }
  cells.push({ ledger, category, buckets, amount });
}

function bitsOf(buckets: readonly number[]): number {
  let bits = 0;
  for (const bucket of buckets) if (bucket < MOST_BUCKETS) bits += 2 ** bucket;
  return bits;
}

function inOrder(left: CategoryAmount, right: CategoryAmount): number {
  return left.ledger - right.ledger || byText(left.category ?? '', right.category ?? '') || left.buckets - right.buckets;
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
