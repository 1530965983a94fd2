import type { Measure, Policy, Text } from '#credit-rules';

const CREDITS: Text = { zh: '学分', en: 'credits' };
const PER_CENT: Text = { zh: '%', en: 'per cent' };
const ITEMS: Text = { zh: '项', en: 'items' };

/** What the total of a year is counted in: credits here, class hours there. */
export function totalUnit(policy: Policy): Text {
  return policy.ledgers?.[0]?.unit ?? CREDITS;
}

export function bucketUnit(policy: Policy, bucket: string): Text {
  return unitOfLedger(policy, ledgerOfBucket(policy, bucket));
}

/** What a requirement counts: credits or another ledger's unit, per cent, or items where it counts or groups. */
export function measuredUnit(policy: Policy, measure: Measure | undefined): Text {
  if (measure === undefined || measure.count !== undefined) return ITEMS;
  if (measure.share !== undefined) return PER_CENT;
  return unitOfLedger(policy, ledgerOfMeasure(policy, measure));
}

/** The ledger a measure sums: its own, that of its buckets, or the first. */
export function ledgerOfMeasure(policy: Policy, measure: Measure): string | undefined {
  return measure.ledger ?? ledgerOfBucket(policy, measure.bucket ?? measure.buckets?.[0]) ?? policy.ledgers?.[0]?.id;
}

function ledgerOfBucket(policy: Policy, bucket: string | undefined): string | undefined {
  return policy.buckets?.find(({ id }) => id === bucket)?.ledger;
}

function unitOfLedger(policy: Policy, ledger: string | undefined): Text {
  return policy.ledgers?.find(({ id }) => id === ledger)?.unit ?? totalUnit(policy);
}
