import { hash } from 'node:crypto';
import type { Attainment } from '#contracts';
import type { CarryLot, CategoryAmount, Outcome, RequirementOutcome } from '#credit-rules';
import type { OutcomeLayout } from './outcome-layout';
import { packCycles, unpackCycles } from './pack-cycles';
import { marksOf, withMarks } from './requirement-marks';


/** An outcome as `assessment_result` and `standing` keep it. */
export interface PackedOutcome {
  readonly total: number;
  readonly verdict: string;
  readonly attainment: Attainment;
  readonly unmet: string;
  readonly flags: string;
  /** `ledgers;buckets;requirements;carried lots`, each a list of numbers, and `;cycles` of somebody whom one concerns; see {@link unpackOutcome}. */
  readonly outcome: string;
  /** `[[ledger,category,buckets,amount],…]`: what the totals came from. No part of the digest: equal outcomes may have come about differently. */
  readonly byCategory: string;
  /** 64 hexadecimal digits. */
  readonly digest: string;
}

/** What can be read back of an outcome. */
export type KeptOutcome = Omit<Outcome, 'byCategory'>;

/** What the columns hold. */
const LONGEST_OUTCOME = 2_000;
const LONGEST_FLAGS = 200;
/** Written for "in no bucket" and "without an end". */
const NONE = -1;

/** Text of numbers in the policy's own order: half the size of JSON with names, and the same bytes for the same outcome. */
export function packOutcome(layout: OutcomeLayout, counted: Outcome): PackedOutcome {
  const flags = listed(counted.flags);
  const head = `${counted.verdict};${flags};`;
  const cycles = counted.cycles === undefined || counted.cycles.length === 0 ? '' : `;${packCycles(layout, counted.cycles)}`;
  const text = `${head}${amounts(layout.ledgers, counted.ledgerTotals)};${amounts(layout.buckets, counted.buckets)};${packRequirements(layout, counted.requirements)};${packLots(layout, counted.carryOut)}${cycles}`;
  // Loading in bulk would cut it off in silence.
  if (text.length - head.length > LONGEST_OUTCOME || flags.length > LONGEST_FLAGS) throw new RangeError('the outcome is longer than a result can keep');
  const digest = hash('sha256', text, 'hex');
  return {
    total: counted.total,
    verdict: counted.verdict,
    attainment: attainmentOf(counted),
    unmet: unmetOf(counted.requirements),
    flags,
    // A part of the text that was just digested: the pieces it was added up from can be forgotten at once.
    outcome: text.slice(head.length),
    byCategory: packCategories(layout, counted.byCategory),
    digest,
  };
}

export function unpackOutcome(layout: OutcomeLayout, kept: Pick<PackedOutcome, 'verdict' | 'flags' | 'outcome'>): KeptOutcome {
  const [ledgers = '', buckets = '', requirements = '', lots = '', cycles] = kept.outcome.split(';');
  const ledgerAmounts = numbers(ledgers);
  const bucketAmounts = numbers(buckets);
  return {
    total: ledgerAmounts[0] ?? 0,
    ledgerTotals: Object.fromEntries(layout.ledgers.map((id, index) => [id, ledgerAmounts[index] ?? 0])),
    buckets: Object.fromEntries(layout.buckets.map((id, index) => [id, bucketAmounts[index] ?? 0])),
    requirements: words(requirements).map((word) => unpackRequirement(layout, word)),
    carryOut: words(lots).map((word) => unpackLot(layout, word)),
    verdict: kept.verdict,
    flags: unlisted(kept.flags),
    ...(kept.verdict === 'exempt' ? { exempt: true as const } : {}),
    ...(cycles === undefined ? {} : { cycles: unpackCycles(layout, cycles) }),
  };
}

/** Places of ledger and category in the layout (-1: no activity), a bit for each bucket, an amount. */
export type CategoryCell = readonly [ledger: number, category: number, buckets: number, amount: number];

export function unpackCategories(kept: string): readonly CategoryCell[] {
  return JSON.parse(kept) as CategoryCell[];
}

/** A LIKE pattern of the rows that have anything of a category in the first ledger; one that fits nothing for a category unknown here. */
export function categoryPattern(layout: OutcomeLayout, category: string): string {
  return `%[0,${layout.categoryIndex.get(category) ?? 'none'},%`;
}

/** `,a,b,`, so that one code is found by `LIKE '%,a,%'`. */
export function listed(codes: readonly string[]): string {
  return codes.length === 0 ? '' : `,${codes.join(',')},`;
}

export function unlisted(list: string): string[] {
  return list === '' ? [] : list.slice(1, -1).split(',');
}

/** Counts among the unmet: a duty of its own that is neither met nor excused nor still open. */
export function isUnmet(requirement: RequirementOutcome): boolean {
  return !requirement.met && !requirement.excused && !requirement.pending && !requirement.advisory && requirement.partOf === undefined;
}

export function attainmentOf(counted: Outcome): Attainment {
  if (counted.exempt || counted.verdict === 'excluded') return 'outside';
  if (counted.requirements.some(isUnmet)) return 'not_met';
  return counted.requirements.some((requirement) => requirement.pending && !requirement.advisory) ? 'pending' : 'met';
}

function unmetOf(requirements: readonly RequirementOutcome[]): string {
  let list = '';
  for (const requirement of requirements) if (isUnmet(requirement)) list += `,${requirement.id}`;
  return list === '' ? '' : `${list},`;
}

// Loops that add text: a run packs hundreds of thousands of outcomes, and lists made on the way would all be garbage.

function amounts(ids: readonly string[], of: Readonly<Record<string, number>>): string {
  let list = '';
  for (const id of ids) list += list === '' ? `${of[id] ?? 0}` : `,${of[id] ?? 0}`;
  return list;
}

function packRequirements(layout: OutcomeLayout, requirements: readonly RequirementOutcome[]): string {
  let list = '';
  for (const requirement of requirements) {
    const index = layout.requirementIndex.get(requirement.id);
    if (index === undefined) throw new Error(`the policy has no requirement ${requirement.id}`);
    list += `${list === '' ? '' : ' '}${index},${requirement.needed},${requirement.counted},${marksOf(requirement)}`;
  }
  return list;
}

function packLots(layout: OutcomeLayout, lots: readonly CarryLot[]): string {
  let list = '';
  for (const lot of lots) list += `${list === '' ? '' : ' '}${layout.bucketIndex.get(lot.bucket) ?? NONE},${lot.amount},${lot.fromYear},${lot.expiresAfterYear ?? NONE}`;
  return list;
}

function packCategories(layout: OutcomeLayout, cells: readonly CategoryAmount[]): string {
  let list = '';
  for (const { ledger, category, buckets, amount } of cells) {
    if (amount === 0) continue;
    list += `${list === '' ? '' : ','}[${ledger},${(category === undefined ? undefined : layout.categoryIndex.get(category)) ?? NONE},${buckets},${amount}]`;
  }
  return `[${list}]`;
}

function unpackRequirement(layout: OutcomeLayout, word: string): RequirementOutcome {
  const [index = 0, needed = 0, counted = 0, marks = 0] = numbers(word);
  const { id, partOf } = layout.requirements[index] ?? { id: String(index), partOf: undefined };
  return withMarks({ id, needed, counted, partOf }, marks);
}

function unpackLot(layout: OutcomeLayout, word: string): CarryLot {
  const [bucket = NONE, amount = 0, fromYear = 0, expires = NONE] = numbers(word);
  return { bucket: layout.buckets[bucket] ?? 'total', amount, fromYear, ...(expires === NONE ? {} : { expiresAfterYear: expires }) };
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function numbers(text: string): number[] {
  return text === '' ? [] : text.split(',').map(Number);
}
