import type { Decision, Fact, PersonProfile } from '#credit-rules';
import type { FactKindContent } from '../../credit-ledger/public';
import type { DecisionContent, DecisionKind } from './decision-kinds';

/** No policy can declare a category of this name: its words begin with a letter. */
export const DECISION_CATEGORY = '@decision';

const ENTRY_UNIT = 'entry';
const CREDIT_UNIT = 'credit';

/** Facts of earlier years get ids of their own: entry numbers start at 1 in every year. */
export const IDS_A_YEAR = 1_000_000;

/** How a decision is written in the ledger: what it says is its kind, the amount or the entry it speaks of its quantity. */
export function decisionLine({ kind, entryNo, amountHundredths, ...said }: DecisionContent): { readonly kind: FactKindContent; readonly quantity: number } {
  const attributes = { decision: kind, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
  if (entryNo !== undefined) return { kind: { category: DECISION_CATEGORY, unit: ENTRY_UNIT, attributes }, quantity: entryNo * 100 };
  return { kind: { category: DECISION_CATEGORY, unit: CREDIT_UNIT, attributes }, quantity: amountHundredths ?? 0 };
}

export function isDecisionLine(line: Pick<Fact, 'kind'>): boolean {
  return line.kind.category === DECISION_CATEGORY;
}

/**
 * What the rules read in such a line. Its reason is the line's title, where the caller read it. A fact is named by its id: ids of earlier
 * years are shifted, and so is that of the decision beside it.
 */
export function decisionOf({ id, kind: { attributes }, quantity, title: reason = '' }: Fact): Decision {
  const { decision, requirement, bucket, percent, forYear, rank, post } = attributes as Partial<Record<string, string | number>> & { decision: DecisionKind };
  const factId = id - (id % IDS_A_YEAR) + quantity / 100;
  const ofRequirement = requirement === undefined ? {} : { requirement: String(requirement) };
  const ofBucket = bucket === undefined ? {} : { bucket: String(bucket) };
  switch (decision) {
    case 'exemption':
      return { kind: 'exemption', ...ofRequirement, reason };
    case 'reduction':
      return { kind: 'reduction', requirement: String(requirement), ...(percent === undefined ? { by: quantity } : { percent: Number(percent) }), reason };
    case 'override':
      return { kind: 'override', requirement: String(requirement), needed: quantity, reason };
    case 'opening_balance':
    case 'penalty':
      return { kind: decision, ...ofBucket, amount: quantity, reason };
    case 'excluded':
      return { kind: 'excluded', reason };
    case 'fact_excluded':
      return { kind: 'fact_excluded', factId, reason };
    case 'make_up':
      return { kind: 'make_up', factId, forYear: Number(forYear), reason };
    case 'judge_as': {
      const profile: PersonProfile = { ...(rank === undefined ? {} : { rank: String(rank) }), ...(post === undefined ? {} : { post: String(post) }) };
      return { kind: 'judge_as', profile, reason };
    }
  }
}

/** The decision as the rules would read it once it stood in the ledger. */
export function decisionAsRead(content: DecisionContent): Decision {
  const { kind, quantity } = decisionLine(content);
  return decisionOf({ id: 0, kind, quantity, startsOn: '', endsOn: '' });
}
