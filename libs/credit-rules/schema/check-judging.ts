import type { CycleDefinition, Measure, OutcomeCondition, Requirement } from '../policy/requirements';
import { checkAmount } from './check-counting';
import { allRequirements, type PolicyCheck } from './policy-check';

/** Requirements, carry-over, verdict, cycles, unit measures. */
export function checkJudging(check: PolicyCheck): void {
  const { policy } = check;
  checkRequirements(check, policy.requirements, '/requirements');
  checkCircles(check);
  checkCarryOver(check);
  (policy.people?.exempt ?? []).forEach((rule, index) => {
    (rule.requirements ?? []).forEach((id, place) => check.reference(`/people/exempt/${index}/requirements/${place}`, id, check.requirements, 'requirement'));
  });
  checkVerdict(check);
  (policy.cycles ?? []).forEach((cycle, index) => checkCycle(check, cycle, `/cycles/${index}`));
  (policy.unitMeasures ?? []).forEach((measure, index) => {
    const at = `/unitMeasures/${index}`;
    if (measure.of) checkMeasure(check, measure.of, `${at}/of`);
    const needed = measure.kind === 'points_per_failing' ? 'points' : 'atLeast';
    if (measure[needed] === undefined) check.add(`${at}/${needed}`, 'MISSING', `缺少 ${needed}`, `${needed} is missing`);
  });
}

function checkRequirements(check: PolicyCheck, requirements: readonly Requirement[], pointer: string): void {
  const all = allRequirements(requirements, pointer);
  const seen = new Set<string>();
  for (const { requirement, pointer: at } of all) {
    if (seen.has(requirement.id)) check.add(`${at}/id`, 'DUPLICATE_ID', `“${requirement.id}”已用过`, `“${requirement.id}” is already used`);
    seen.add(requirement.id);
    checkRequirement(check, requirement, at);
  }
}

function checkRequirement(check: PolicyCheck, requirement: Requirement, pointer: string): void {
  check.exactlyOne(pointer, requirement, ['counts', 'allOf', 'anyOf', 'someOf']);
  checkAmount(check, requirement.atLeast, `${pointer}/atLeast`);
  checkAmount(check, requirement.atMost, `${pointer}/atMost`);
  if (requirement.counts) {
    checkMeasure(check, requirement.counts, `${pointer}/counts`);
    if (requirement.atLeast === undefined && requirement.atMost === undefined) check.add(`${pointer}/atLeast`, 'MISSING', '缺少 atLeast 或 atMost', 'atLeast or atMost is missing');
  } else if (requirement.atLeast !== undefined || requirement.atMost !== undefined) {
    check.add(pointer, 'CONTRADICTION', 'atLeast、atMost 只与 counts 同用', 'atLeast and atMost go with counts only');
  }
  const { atLeast, atMost } = requirement;
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atLeast > atMost) check.add(`${pointer}/atMost`, 'CONTRADICTION', 'atMost 小于 atLeast', 'atMost is below atLeast');
  if (requirement.counts?.share && typeof atLeast === 'number' && atLeast > 100) check.add(`${pointer}/atLeast`, 'OUT_OF_RANGE', '比例以百分数写，最多 100', 'a share is written in percent, at most 100');
  if (requirement.someOf && requirement.someOf.least > requirement.someOf.of.length) check.add(`${pointer}/someOf/least`, 'OUT_OF_RANGE', '多于所列各项', 'more than there are parts');
  if (requirement.excusedWhen) checkOutcome(check, requirement.excusedWhen, `${pointer}/excusedWhen`);
}

/** An amount may depend on another requirement, but never on itself by any way round. */
function checkCircles(check: PolicyCheck): void {
  const all = allRequirements(check.policy.requirements);
  const names = new Map(all.map(({ requirement }) => [requirement.id, namedIn(requirement.atLeast)]));
  for (const { requirement, pointer } of all) {
    const reached = new Set(names.get(requirement.id));
    for (const id of reached) for (const next of names.get(id) ?? []) reached.add(next);
    if (reached.has(requirement.id)) check.add(`${pointer}/atLeast`, 'CIRCULAR', '此数额经引用又回到自身', 'this amount depends on itself');
  }
}

function namedIn(amount: unknown): string[] {
  if (amount === null || typeof amount !== 'object') return [];
  return Object.entries(amount).flatMap(([key, value]) => (key === 'of' && typeof value === 'string' ? [value] : namedIn(value)));
}

function checkMeasure(check: PolicyCheck, measure: Measure, pointer: string): void {
  check.exactlyOne(pointer, measure, ['total', 'bucket', 'buckets', 'items', 'count', 'share']);
  check.reference(`${pointer}/ledger`, measure.ledger, check.ledgers, 'ledger');
  check.reference(`${pointer}/bucket`, measure.bucket, check.buckets, 'bucket');
  (measure.buckets ?? []).forEach((bucket, index) => check.reference(`${pointer}/buckets/${index}`, bucket, check.buckets, 'bucket'));
  if (measure.share && !measure.of) check.add(`${pointer}/of`, 'MISSING', '缺少 of（占什么的比例）', '“of” is missing: a share of what');
  if (measure.share) checkMeasure(check, measure.share, `${pointer}/share`);
  if (measure.of) checkMeasure(check, measure.of, `${pointer}/of`);
}

function checkOutcome(check: PolicyCheck, condition: OutcomeCondition, pointer: string): void {
  (condition.all ?? []).forEach((part, index) => checkOutcome(check, part, `${pointer}/all/${index}`));
  (condition.any ?? []).forEach((part, index) => checkOutcome(check, part, `${pointer}/any/${index}`));
  if (condition.not) checkOutcome(check, condition.not, `${pointer}/not`);
  check.reference(`${pointer}/requirement`, condition.requirement, check.requirements, 'requirement');
  if (condition.is !== undefined && condition.requirement === undefined) check.add(`${pointer}/requirement`, 'MISSING', '缺少 requirement', 'requirement is missing');
  if (condition.measure) checkMeasure(check, condition.measure, `${pointer}/measure`);
  const bounds = [condition.atLeast, condition.above, condition.atMost, condition.below].filter((bound) => bound !== undefined);
  if (condition.measure && bounds.length === 0) check.add(`${pointer}/atLeast`, 'MISSING', '缺少比较：atLeast、above、atMost 或 below', 'a comparison is missing: atLeast, above, atMost or below');
  if (!condition.measure && bounds.length > 0) check.add(`${pointer}/measure`, 'MISSING', '缺少 measure', 'measure is missing');
  for (const bound of ['atLeast', 'above', 'atMost', 'below'] as const) checkAmount(check, condition[bound], `${pointer}/${bound}`);
  checkVerdictNames(check, condition.verdict, `${pointer}/verdict`);
  checkVerdictNames(check, condition.consecutive?.verdict, `${pointer}/consecutive/verdict`);
  check.reference(`${pointer}/consecutive/notMet`, condition.consecutive?.notMet, check.requirements, 'requirement');
  if (condition.consecutive) check.exactlyOne(`${pointer}/consecutive`, condition.consecutive, ['verdict', 'notMet']);
}

const VERDICTS_WITHOUT_BANDS = ['met', 'not_met', 'exempt', 'excluded'] as const;

function checkVerdictNames(check: PolicyCheck, named: string | readonly string[] | undefined, pointer: string): void {
  const known = new Set([...(check.policy.verdict?.bands ?? []).map(({ code }) => code), ...VERDICTS_WITHOUT_BANDS]);
  if (typeof named === 'string') check.reference(pointer, named, known, 'verdict');
  else (named ?? []).forEach((name, index) => check.reference(`${pointer}/${index}`, name, known, 'verdict'));
}

function checkCarryOver(check: PolicyCheck): void {
  (check.policy.carryOver ?? []).forEach((rule, index) => {
    const at = `/carryOver/${index}`;
    check.reference(`${at}/from`, rule.from, check.buckets, 'bucket');
    check.reference(`${at}/to`, rule.to, check.buckets, 'bucket');
    check.reference(`${at}/ledger`, rule.ledger, check.ledgers, 'ledger');
    if (typeof rule.above === 'string') check.reference(`${at}/above`, rule.above, check.requirements, 'requirement');
    else checkAmount(check, rule.above, `${at}/above`);
    checkAmount(check, rule.most, `${at}/most`);
    if (rule.use !== 'as_needed' && (rule.validYears ?? 1) > 1) {
      check.add(`${at}/validYears`, 'CONTRADICTION', '整笔转入只在下一年有效；多年有效须用 "use": "as_needed"', 'what enters whole is used up next year; several years need "use": "as_needed"');
    }
  });
}

function checkVerdict(check: PolicyCheck): void {
  const { bands = [], consequences = [] } = check.policy.verdict ?? {};
  check.unique('/verdict/bands', bands.map((band) => band.code), 'code');
  check.unique('/verdict/consequences', consequences.map((consequence) => consequence.code), 'code');
  bands.forEach((band, index) => {
    const at = `/verdict/bands/${index}`;
    if (band.when) checkOutcome(check, band.when, `${at}/when`);
    else if (index < bands.length - 1) check.add(at, 'BAD_ORDER', '没有条件的结论只能放在最后', 'a band without a condition must be the last');
  });
  consequences.forEach((consequence, index) => checkOutcome(check, consequence.when, `/verdict/consequences/${index}/when`));
}

function checkCycle(check: PolicyCheck, cycle: CycleDefinition, pointer: string): void {
  checkRequirements(check, cycle.requirements, `${pointer}/requirements`);
  checkRequirements(check, cycle.everyYear ?? [], `${pointer}/everyYear`);
  if (cycle.kind === 'fixed' && cycle.firstYear === undefined) check.add(`${pointer}/firstYear`, 'MISSING', '固定周期须写明 firstYear', 'a fixed cycle needs firstYear');
}
