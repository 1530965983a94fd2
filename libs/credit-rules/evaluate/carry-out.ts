import { divideRounded, type Hundredths } from '#kernel';
import type { CompiledCarryOver } from '../compile/compile-judgement';
import { both, number } from '../explain/words';
import type { CarryLot } from '../facts';
import type { Count } from './count';
import { neededOf } from './needed';
import type { PersonContext } from './person-context';

/** What must be exceeded before anything is carried, or `undefined` when the requirement does not concern this person. */
export function carryThreshold(rule: CompiledCarryOver, context: PersonContext): Hundredths | undefined {
  if (rule.amount) return rule.amount(context.scene);
  return neededOf(rule.requirement ?? '', context);
}

/** The excess of the year's own counted credits; carried-in credits are never carried again, only unused lots live on. */
export function carryOut(count: Count, context: PersonContext): CarryLot[] {
  const { parts, scene } = context;
  const lots = [...count.lotsLeft];
  for (const rule of parts.carryOver) {
    const threshold = carryThreshold(rule, context);
    if (threshold === undefined) continue;
    const own = rule.from === undefined ? (count.ledgers[rule.ledger]?.own ?? 0) : (count.own[rule.from] ?? 0);
    const excess = divideRounded((own - threshold) * rule.times, 100, 1, 'down');
    const most = rule.most?.(scene);
    const amount = most === undefined ? excess : Math.min(excess, most);
    if (amount <= 0) continue;
    const { validYears, to } = rule.rule;
    lots.push({ bucket: to ?? 'total', amount, fromYear: scene.year, ...(validYears === undefined ? {} : { expiresAfterYear: scene.year + validYears }) });
    context.trace?.add({
      step: 'carry_out',
      ledger: parts.ledgers[rule.ledger]?.id ?? '',
      amount: 0,
      id: rule.rule.id,
      title: rule.rule.title,
      clause: rule.rule.clause,
      words: both(
        `${number(own)} 超出 ${number(threshold)} 的部分结转下年：${number(amount)}${validYears === undefined ? '' : `（有效至 ${scene.year + validYears} 年）`}`,
        `of ${number(own)}, what exceeds ${number(threshold)} is carried to next year: ${number(amount)}${validYears === undefined ? '' : ` (valid until ${scene.year + validYears})`}`,
      ),
    });
  }
  return lots;
}
