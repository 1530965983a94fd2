import { both, number } from '../explain/words';
import type { CarryLot } from '../facts';
import type { Text } from '../policy/text';
import type { CompiledCarryOver } from '../compile/compile-judgement';
import type { Count } from './count';
import { carryThreshold } from './carry-out';
import { isNotAsked } from './excuses';
import type { PersonContext } from './person-context';
import { book } from './booking';

/** Brings earlier surpluses into the year, oldest first, under the carry-over rule that sends to their bucket. */
export function bringCarryIn(count: Count, context: PersonContext): void {
  const { scene, parts, person } = context;
  const lots = person.carryIn.toSorted((left, right) => left.fromYear - right.fromYear || (left.expiresAfterYear ?? 9999) - (right.expiresAfterYear ?? 9999) || left.amount - right.amount);
  for (const lot of lots) {
    const rule = parts.carryOver.find((candidate) => (candidate.rule.to ?? 'total') === lot.bucket);
    if (!rule || lot.fromYear >= scene.year) tell(lot, both('本年不可用', 'cannot be used this year'), rule, context);
    else if (lastYearOf(lot, rule) < scene.year) tell(lot, both('已过有效期', 'no longer valid'), rule, context);
    else if (rule.rule.use === 'as_needed') drawAsNeeded(lot, rule, count, context);
    else bookLot(lot, { used: lot.amount, left: both('', '') }, rule, count, context);
  }
}

/** What enters whole enters the next year, or not at all. */
function lastYearOf({ fromYear, expiresAfterYear }: CarryLot, { rule }: CompiledCarryOver): number {
  return expiresAfterYear ?? (rule.use === 'as_needed' ? Number.POSITIVE_INFINITY : fromYear + 1);
}

/** Whoever is asked for nothing lacks nothing: their surplus waits. */
function drawAsNeeded(lot: CarryLot, rule: CompiledCarryOver, count: Count, context: PersonContext): void {
  const present = rule.from === undefined ? total(count, rule.ledger) : (count.own[rule.from] ?? 0) + (count.brought[rule.from] ?? 0);
  const lacking = isNotAsked(rule.requirement, context) ? 0 : Math.max(0, (carryThreshold(rule, context) ?? 0) - present);
  const used = Math.min(lot.amount, lacking);
  const left = lot.amount - used;
  const livesOn = lastYearOf(lot, rule) > context.scene.year;
  if (used > 0) bookLot(lot, { used, left: left > 0 ? leftWords(lot, left, livesOn) : both('', '') }, rule, count, context);
  else tell(lot, both(`本年无需使用${leftWords(lot, left, livesOn).zh}`, `not needed this year${leftWords(lot, left, livesOn).en}`), rule, context);
  if (left > 0 && livesOn) count.lotsLeft.push({ ...lot, amount: left });
}

function leftWords({ expiresAfterYear }: CarryLot, left: number, livesOn: boolean): Text {
  if (!livesOn) return both(`，余 ${number(left)} 年末到期失效`, `, the ${number(left)} left expire at the end of the year`);
  const until = expiresAfterYear === undefined ? both('留待以后年度', 'live on') : both(`留用至 ${expiresAfterYear} 年`, `live on until ${expiresAfterYear}`);
  return both(`，余 ${number(left)} ${until.zh}`, `, the ${number(left)} left ${until.en}`);
}

function total(count: Count, ledger: number): number {
  const sums = count.ledgers[ledger];
  return sums ? sums.own + sums.brought : 0;
}

function bookLot(lot: CarryLot, { used, left }: { readonly used: number; readonly left: Text }, rule: CompiledCarryOver, count: Count, context: PersonContext): void {
  const words = both(
    `${lot.fromYear} 年结转 ${number(lot.amount)}，计入 ${number(used)}${left.zh}`,
    `${number(lot.amount)} carried over from ${lot.fromYear}, ${number(used)} of it counted${left.en}`,
  );
  book({ ledger: rule.ledger, bucket: rule.to, amount: used, side: 'brought', step: 'carry_in', words, source: rule.rule }, count, context);
}

/** A surplus of which nothing counts this year is not passed over in silence. */
function tell(lot: CarryLot, why: Text, rule: CompiledCarryOver | undefined, context: PersonContext): void {
  const [first] = context.parts.ledgers;
  context.trace?.add({
    step: 'carry_in',
    ledger: (rule ? context.parts.ledgers[rule.ledger] : first)?.id ?? '',
    amount: 0,
    words: both(`${lot.fromYear} 年结转 ${number(lot.amount)} ${why.zh}`, `${number(lot.amount)} carried over from ${lot.fromYear}: ${why.en}`),
    ...(rule ? { id: rule.rule.id, title: rule.rule.title, clause: rule.rule.clause } : {}),
  });
}
