import type { Hundredths } from '#kernel';
import type { CompiledPolicyParts } from '../compile/compile-policy';
import type { Trace } from '../explain/explanation';
import { both, number } from '../explain/words';
import type { PersonYear } from '../facts';
import type { Outcome } from '../outcome';
import { acceptFacts } from './accept-facts';
import { carryOut } from './carry-out';
import { bucketOf, totalOf, type Count } from './count';
import { explainDecisions } from './explain-decisions';
import { giveVerdict } from './give-verdict';
import { openJudgement } from './judgement';
import { judgeRequirements } from './judge-requirements';
import { limitItems } from './limit-items';
import { openContext } from './open-context';
import type { PersonContext } from './person-context';
import { rateItems } from './rate-items';
import { sumByCategory } from './sum-by-category';
import { sumUp } from './sum-up';

export interface CountedYear {
  readonly context: PersonContext;
  readonly count: Count;
  readonly outcome: Outcome;
}

/** The one pass, from facts to verdict. With a trace it also tells what it does. */
export function countYear(parts: CompiledPolicyParts, person: PersonYear, trace?: Trace): CountedYear {
  const context = openContext(parts, person, trace);
  const accepted = acceptFacts(context);
  const items = parts.ledgers.map((ledger) => limitItems(rateItems(accepted, ledger, context), ledger, context));
  const count = sumUp(items, context);
  if (trace) {
    explainTotals(count, context);
    explainDecisions(context);
  }
  const judgement = openJudgement(count, context);
  judgeRequirements(parts.requirements, judgement);
  giveVerdict(judgement);
  const outcome: Outcome = {
    total: totalOf(count, 0),
    ledgerTotals: ledgerTotals(count, parts),
    buckets: bucketTotals(count, parts),
    byCategory: sumByCategory(count, context),
    requirements: judgement.outcomes,
    carryOut: carryOut(count, context),
    verdict: judgement.verdict ?? 'not_met',
    flags: context.flags.size === 0 ? [] : [...context.flags].toSorted(),
    ...(judgement.verdict === 'exempt' ? { exempt: true as const } : {}),
  };
  return { context, count, outcome };
}

function ledgerTotals(count: Count, parts: CompiledPolicyParts): Record<string, Hundredths> {
  const totals: Record<string, Hundredths> = {};
  for (const ledger of parts.ledgers) totals[ledger.id] = totalOf(count, ledger.index);
  return totals;
}

function bucketTotals(count: Count, parts: CompiledPolicyParts): Record<string, Hundredths> {
  const totals: Record<string, Hundredths> = {};
  for (const bucket of parts.buckets) totals[bucket.bucket.id] = bucketOf(count, bucket.index);
  return totals;
}

function explainTotals(count: Count, context: PersonContext): void {
  for (const ledger of context.parts.ledgers) {
    const total = number(totalOf(count, ledger.index));
    context.trace?.add({
      step: 'total',
      ledger: ledger.id,
      amount: 0,
      words: both(`${ledger.title.zh}合计 ${total} ${ledger.unit.zh}`, `${ledger.title.en} in total: ${total} ${ledger.unit.en}`),
    });
  }
}
