import { VERDICT_TERMS, ACTIVITY_CATEGORIES, QUANTITY_UNITS } from '#contracts';
import type { Measure, Text } from '#credit-rules';
import { flagTitle } from '../../assessments/public';
import { bucketUnit, ledgerOfMeasure, measuredUnit, policyRef, requirementsIn, totalUnit, type ReadyPolicy } from '../../credit-policy/public';
import { DECISION_CATEGORY } from '../../credit-registration/public';
import type { ExplainedYear } from './explain-person-year';
import type { ExplanationDto, LedgerEntryDto, PersonYearDto, RequirementDto } from './person-year.dto';

/** The name of a category: the policy's own word before the common one. */
export function categoryLabel(policy: ReadyPolicy | undefined, category: string): Text {
  if (category === DECISION_CATEGORY) return { zh: '个案认定', en: 'Decision' };
  const declared = policy?.policy.vocabulary?.categories?.find(({ code }) => code === category);
  if (declared) return { zh: declared.zh, en: declared.en };
  const known = (ACTIVITY_CATEGORIES as Record<string, Text | undefined>)[category];
  return known ? { zh: known.zh, en: known.en } : { zh: category, en: category };
}

export function unitLabel(policy: ReadyPolicy | undefined, unit: string): Text {
  const declared = policy?.policy.vocabulary?.units?.find(({ code }) => code === unit);
  const word = declared ?? (QUANTITY_UNITS as Record<string, Text | undefined>)[unit];
  return word ? { zh: word.zh, en: word.en } : { zh: unit, en: unit };
}

export function showPersonYear(explained: ExplainedYear, personId: number): PersonYearDto {
  const { outcome, policy, lines } = explained;
  const document = policy.policy;
  const bucketTitle = (id: string): Text => document.buckets?.find((bucket) => bucket.id === id)?.title ?? { zh: '合计', en: 'total' };
  const cutIn = (bucket: string): number =>
    -lines.filter((line) => line.amount < 0 && CUTS.has(line.step) && (line.buckets ?? []).includes(bucket)).reduce((sum, line) => sum + line.amount, 0);
  const band = document.verdict?.bands?.find(({ code }) => code === outcome.verdict);
  return {
    personId,
    year: explained.year,
    policy: policyRef(policy),
    asOf: explained.now.toISOString(),
    ledgerHead: explained.head,
    totalHundredths: outcome.total,
    unit: totalUnit(document),
    buckets: (document.buckets ?? []).map(({ id, title }) => ({ name: id, title, unit: bucketUnit(document, id), amountHundredths: outcome.buckets[id] ?? 0, cutHundredths: cutIn(id) })),
    requirements: showRequirements(explained),
    carryIn: explained.person.carryIn.map((lot) => ({ bucket: lot.bucket, title: bucketTitle(lot.bucket), unit: bucketUnit(document, lot.bucket), amountHundredths: lot.amount, fromYear: lot.fromYear, expiresAfterYear: lot.expiresAfterYear ?? null })),
    carryOut: outcome.carryOut.map((lot) => ({ bucket: lot.bucket, title: bucketTitle(lot.bucket), unit: bucketUnit(document, lot.bucket), amountHundredths: lot.amount, fromYear: lot.fromYear, expiresAfterYear: lot.expiresAfterYear ?? null })),
    uncarriedYears: explained.uncarried,
    verdict: { code: outcome.verdict, title: band?.title ?? VERDICTS[outcome.verdict] ?? { zh: outcome.verdict, en: outcome.verdict }, advice: true },
    flags: outcome.flags.map((code) => ({ code, title: flagTitle(document, code) })),
  };
}

const CUTS: ReadonlySet<string> = new Set(['item_cap', 'same_once', 'times', 'limit', 'bucket_cap']);
const VERDICTS: Readonly<Record<string, Text>> = VERDICT_TERMS;

function showRequirements({ outcome, policy, lines, entries }: ExplainedYear): RequirementDto[] {
  const definitions = new Map(requirementsIn(policy.policy).map((requirement) => [requirement.id, requirement]));
  const kindOf = new Map(entries.map((entry) => [entry.entryNo, entry.kind.category]));
  return outcome.requirements.map((judged) => {
    const definition = definitions.get(judged.id);
    return {
      id: judged.id,
      title: definition?.title ?? { zh: judged.id, en: judged.id },
      clause: definition?.clause ?? null,
      kind: judged.partOf !== undefined ? 'part' : definition?.counts === undefined ? 'group' : 'minimum',
      neededHundredths: judged.needed,
      countedHundredths: judged.counted,
      unit: measuredUnit(policy.policy, definition?.counts),
      met: judged.met,
      excused: judged.excused ?? false,
      pending: judged.pending ?? false,
      advisory: judged.advisory ?? false,
      missingHundredths: judged.met || judged.excused ? 0 : Math.max(0, judged.needed - judged.counted),
      parts: partsOf(definition?.counts),
    };
  });

  function partsOf(measure: Measure | undefined): RequirementDto['parts'] {
    const wanted = bucketsOf(measure);
    if (measure === undefined || (!measure.total && wanted === undefined)) return [];
    const ledger = ledgerOfMeasure(policy.policy, measure) ?? firstLedger(policy);
    const sums = new Map<string, number>();
    for (const line of lines) {
      if (line.amount === 0 || line.ledger !== ledger) continue;
      if (wanted !== undefined && !wanted.some((bucket) => line.buckets?.includes(bucket))) continue;
      const category = line.factId === undefined ? (line.step === 'carry_in' ? 'carry_in' : line.step) : (kindOf.get(line.factId) ?? line.step);
      sums.set(category, (sums.get(category) ?? 0) + line.amount);
    }
    return [...sums].filter(([, amount]) => amount !== 0).map(([category, amountHundredths]) => ({ category, label: STEP_LABELS[category] ?? categoryLabel(policy, category), amountHundredths }));
  }
}

const STEP_LABELS: Readonly<Record<string, Text>> = {
  carry_in: { zh: '上年结转', en: 'carried over' },
  bucket_cap: { zh: '类别封顶', en: 'bucket cap' },
  limit: { zh: '超限扣减', en: 'cut by a limit' },
  opening: { zh: '期初余额', en: 'opening balance' },
  penalty: { zh: '扣减', en: 'penalty' },
  deemed: { zh: '视同完成', en: 'deemed' },
  total_rounding: { zh: '合计取整', en: 'rounding of the total' },
};

/** The ledger totals are of: its lines, and no other's, add up to the total. */
export function firstLedger(policy: ReadyPolicy): string {
  return policy.policy.ledgers?.[0]?.id ?? 'credits';
}

function bucketsOf(measure: Measure | undefined): readonly string[] | undefined {
  if (measure?.bucket !== undefined) return [measure.bucket];
  return measure?.buckets;
}

export function showExplanation(explained: ExplainedYear): ExplanationDto {
  const { outcome, policy, lines, entries } = explained;
  const entryOf = new Map(entries.map((entry) => [entry.entryNo, entry]));
  return {
    policy: policyRef(policy),
    asOf: explained.now.toISOString(),
    ledgerHead: explained.head,
    totalHundredths: outcome.total,
    unit: totalUnit(policy.policy),
    lines: lines.map((line) => ({
      step: line.step,
      entryNo: line.factId ?? null,
      entryTitle: (line.factId === undefined ? undefined : entryOf.get(line.factId)?.title) ?? null,
      entryDate: (line.factId === undefined ? undefined : entryOf.get(line.factId)?.endsOn) ?? null,
      rule: line.title ?? null,
      bucket: line.buckets?.[0] ?? null,
      creditsHundredths: line.ledger === firstLedger(policy) ? line.amount : null,
      clause: line.clause ?? null,
      text: line.words,
    })),
    wouldChange: showRequirements(explained)
      .filter((requirement) => requirement.missingHundredths > 0)
      .map(sayMissing),
  };
}

function sayMissing({ kind, title, missingHundredths, unit }: RequirementDto): Text {
  const missing = missingHundredths / 100;
  if (kind === 'group') return { zh: `${title.zh}：下列各项还须达到 ${missing} 项`, en: `${title.en}: ${missing} more of the following` };
  return { zh: `${title.zh}：还差 ${missing} ${unit.zh}`, en: `${title.en}: ${missing} ${unit.en} missing` };
}

/** `names` are the accounts that posted, by id. */
export function showEntries(explained: ExplainedYear, names: ReadonlyMap<number, string>): LedgerEntryDto[] {
  const credits = new Map<number, number>();
  for (const line of explained.lines) {
    if (line.factId !== undefined && line.ledger === firstLedger(explained.policy)) credits.set(line.factId, (credits.get(line.factId) ?? 0) + line.amount);
  }
  return explained.entries.map((entry) => ({
    entryNo: entry.entryNo,
    category: entry.kind.category,
    categoryLabel: categoryLabel(explained.policy, entry.kind.category),
    title: entry.title,
    organiser: entry.organiser,
    startsOn: entry.startsOn,
    endsOn: entry.endsOn,
    quantityHundredths: entry.quantity,
    unitLabel: unitLabel(explained.policy, entry.kind.unit),
    attributes: { ...entry.kind.attributes },
    source: entry.source,
    postedAt: entry.postedAt.toISOString(),
    postedBy: names.get(entry.postedBy) ?? 'system',
    reversesEntryNo: entry.reversesEntryNo,
    reversedByEntryNo: entry.reversedByEntryNo,
    reason: entry.reason,
    creditsHundredths: credits.get(entry.entryNo) ?? 0,
  }));
}
