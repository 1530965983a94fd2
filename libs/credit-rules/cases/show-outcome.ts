import type { Outcome } from '../outcome';

export type ShownRequirement = boolean | 'excused' | 'pending';

/** An outcome as people write it: credits instead of hundredths, by name. */
export interface ShownOutcome {
  readonly total: number;
  readonly ledgers: Readonly<Record<string, number>>;
  readonly buckets: Readonly<Record<string, number>>;
  readonly requirements: Readonly<Record<string, ShownRequirement>>;
  readonly verdict: string;
  readonly flags: readonly string[];
  readonly carryOut: Readonly<Record<string, number>>;
}

export function showOutcome(outcome: Outcome): ShownOutcome {
  const carryOut: Record<string, number> = {};
  for (const lot of outcome.carryOut) carryOut[lot.bucket] = (carryOut[lot.bucket] ?? 0) + lot.amount / 100;
  return {
    total: outcome.total / 100,
    ledgers: inCredits(outcome.ledgerTotals),
    buckets: inCredits(outcome.buckets),
    requirements: Object.fromEntries(outcome.requirements.map((one) => [one.id, one.excused ? 'excused' : one.pending ? 'pending' : one.met])),
    verdict: outcome.verdict,
    flags: outcome.flags,
    carryOut,
  };
}

function inCredits(amounts: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, amount / 100]));
}
