import type { TrainingYear } from '#kernel';
import type { Decision, Fact } from '#credit-rules';
import { decisionOf, isDecisionLine } from '../../credit-registration/public';

const NONE: readonly Decision[] = [];

/**
 * Decisions stand in the same ledger as what happened, so that whatever proves a person unchanged proves both. `lines` holds the year that
 * is counted and then the years before it; of an earlier year only what was ruled out there still matters.
 */
export function splitDecisions(lines: readonly Fact[][], year: TrainingYear): { readonly facts: readonly Fact[]; readonly decisions: readonly Decision[] } {
  const all = lines.length === 1 ? (lines[0] as Fact[]) : lines.flat();
  if (!all.some(isDecisionLine)) return { facts: all, decisions: NONE };
  const takenBack = new Set(all.filter(isDecisionLine).map(({ reverses }) => reverses));
  const standing = all.filter((line) => isDecisionLine(line) && line.reverses === undefined && !takenBack.has(line.id));
  return {
    facts: all.filter((line) => !isDecisionLine(line)),
    decisions: standing.map(decisionOf).filter((decision, index) => standing[index]?.trainingYear === year || decision.kind === 'fact_excluded'),
  };
}
