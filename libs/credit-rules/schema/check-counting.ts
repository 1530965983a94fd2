import type { Amount, AmountRule } from '../policy/conditions';
import type { Award, ItemSelector, Rule } from '../policy/policy-document';
import type { Multiplier, OrderScale, Rate, Tier } from '../policy/rates';
import type { PolicyCheck } from './policy-check';

const RATE_KINDS = ['credits', 'flat', 'held', 'tiers', 'slices', 'byField', 'byOrder', 'sum', 'largestOf', 'smallestOf', 'choose'] as const;

/** Rules, limits and buckets: that they name what exists, and that each rate says one thing. */
export function checkCounting(check: PolicyCheck): void {
  const { policy } = check;
  policy.rules.forEach((rule, index) => checkRule(check, rule, `/rules/${index}`));
  checkReach(check);
  checkDeclarations(check);
  (policy.buckets ?? []).forEach((bucket, index) => {
    check.reference(`/buckets/${index}/ledger`, bucket.ledger, check.ledgers, 'ledger');
    checkAmount(check, bucket.max, `/buckets/${index}/max`);
  });
  (policy.sameOnce ?? []).forEach((once, index) => checkSelector(check, once.over, `/sameOnce/${index}/over`));
  (policy.limits ?? []).forEach((limit, index) => {
    const at = `/limits/${index}`;
    checkSelector(check, limit.over, `${at}/over`);
    check.reference(`${at}/ledger`, limit.ledger, check.ledgers, 'ledger');
    checkAmount(check, limit.max, `${at}/max`);
    if (limit.max === undefined && limit.times === undefined) check.add(at, 'MISSING', '缺少 max 或 times', 'max or times is missing');
  });
  for (const name of ['opening', 'deemed'] as const) {
    (policy[name] ?? []).forEach((entry, index) => {
      check.reference(`/${name}/${index}/bucket`, entry.bucket, check.buckets, 'bucket');
      check.reference(`/${name}/${index}/ledger`, entry.ledger, check.ledgers, 'ledger');
      checkAmount(check, 'amount' in entry ? entry.amount : entry.atLeast, `/${name}/${index}/${'amount' in entry ? 'amount' : 'atLeast'}`);
    });
  }
}

/** The first rule that fits counts a fact, so nothing reaches a rule below one that fits everything. */
function checkReach(check: PolicyCheck): void {
  const { rules } = check.policy;
  const everything = rules.findIndex(({ when }) => Object.keys(when).length === 0);
  const below = rules[everything + 1];
  if (everything >= 0 && below) check.add(`/rules/${everything + 1}`, 'BAD_ORDER', `上一条“${rules[everything]?.id}”不设条件，已计入一切，此条用不上；请移到它前面`, `“${rules[everything]?.id}” above has no condition and counts everything, so this rule counts nothing; move it up`);
}

/** That they exist is checked wherever a category is named. */
function checkDeclarations(check: PolicyCheck): void {
  check.unique('/declarations/categories', (check.policy.declarations?.categories ?? []).map(({ category }) => category), 'category');
}

function checkRule(check: PolicyCheck, rule: Rule, pointer: string): void {
  checkAward(check, rule, pointer);
  check.reference(`${pointer}/ledger`, rule.ledger, check.ledgers, 'ledger');
  for (const [ledger, award] of Object.entries(rule.alsoEarns ?? {})) {
    check.reference(`${pointer}/alsoEarns/${ledger}`, ledger, check.ledgers, 'ledger');
    if (ledger === (rule.ledger ?? [...check.ledgers][0])) check.add(`${pointer}/alsoEarns/${ledger}`, 'CONTRADICTION', '此条款的 rate 已在该账本计分', 'the rate of this rule already counts in that ledger');
    checkAward(check, award, `${pointer}/alsoEarns/${ledger}`);
  }
  (rule.buckets ?? []).forEach((bucket, index) => {
    const at = `${pointer}/buckets/${index}`;
    check.reference(at, bucket, check.buckets, 'bucket');
    const ledger = check.policy.buckets?.find((candidate) => candidate.id === bucket)?.ledger;
    const first = [...check.ledgers][0] ?? '';
    const earnsIn = [rule.ledger ?? first, ...Object.keys(rule.alsoEarns ?? {})];
    if (check.buckets.has(bucket) && !earnsIn.includes(ledger ?? first)) {
      check.add(at, 'CONTRADICTION', `归类“${bucket}”属于账本“${ledger ?? first}”，但此条款在该账本不计分`, `bucket “${bucket}” belongs to ledger “${ledger ?? first}”, in which this rule earns nothing`);
    }
  });
  if ((rule.spreadYears ?? 1) > 1 && (rule.validYears ?? 1) > 1) check.add(pointer, 'CONTRADICTION', 'spreadYears 与 validYears 不能同用', 'spreadYears and validYears exclude each other');
}

function checkAward(check: PolicyCheck, award: Award, pointer: string): void {
  check.reference(`${pointer}/measure/unit`, award.measure?.unit, check.words.units, 'unit');
  checkRate(check, award.rate, `${pointer}/rate`);
  (award.bonuses ?? []).forEach((bonus, index) => checkRate(check, bonus.rate, `${pointer}/bonuses/${index}/rate`));
  (award.multipliers ?? []).forEach((multiplier, index) => checkMultiplier(check, multiplier, `${pointer}/multipliers/${index}`));
  checkAmount(check, award.itemCap, `${pointer}/itemCap`);
}

function checkRate(check: PolicyCheck, rate: number | Rate | undefined, pointer: string): void {
  if (rate === undefined || typeof rate === 'number') return;
  check.exactlyOne(pointer, rate, RATE_KINDS);
  check.reference(`${pointer}/per`, rate.per, check.words.units, 'unit');
  if (rate.every !== undefined && rate.credits === undefined) check.add(`${pointer}/every`, 'CONTRADICTION', 'every 只与 credits 同用', 'every goes with credits only');
  if (rate.byField !== undefined && rate.values === undefined) check.add(`${pointer}/values`, 'MISSING', '缺少各值的学分', 'the credits of each value are missing');
  if (rate.most !== undefined && rate.least !== undefined && rate.most < rate.least) check.add(pointer, 'CONTRADICTION', 'most 小于 least', 'most is below least');
  if (rate.tiers) checkTiers(check, rate.tiers, `${pointer}/tiers`);
  if (rate.slices) checkBoundaries(check, rate.slices.map((slice) => slice.upTo), `${pointer}/slices`);
  if (rate.byOrder) checkOrder(check, rate.byOrder, `${pointer}/byOrder`);
  for (const [key, value] of Object.entries(rate.values ?? {})) checkRate(check, value as number | Rate, `${pointer}/values/${key}`);
  (rate.sum ?? []).forEach((part, index) => checkRate(check, part, `${pointer}/sum/${index}`));
  (rate.smallestOf ?? []).forEach((part, index) => checkRate(check, part, `${pointer}/smallestOf/${index}`));
  (rate.largestOf ?? []).forEach((part, index) => checkRate(check, part, `${pointer}/largestOf/${index}`));
  (rate.choose ?? []).forEach((choice, index) => checkRate(check, choice.rate, `${pointer}/choose/${index}/rate`));
  checkRate(check, rate.otherwise, `${pointer}/otherwise`);
}

function checkTiers(check: PolicyCheck, tiers: readonly Tier[], pointer: string): void {
  tiers.forEach((tier, index) => {
    if (tier.upTo !== undefined && tier.below !== undefined) check.exactlyOne(`${pointer}/${index}`, tier, ['upTo', 'below']);
    checkRate(check, tier, `${pointer}/${index}`);
  });
  checkBoundaries(check, tiers.map((tier) => tier.upTo ?? tier.below), pointer);
}

/** Boundaries rise; only the last step may have none. */
function checkBoundaries(check: PolicyCheck, boundaries: readonly (number | undefined)[], pointer: string): void {
  boundaries.forEach((boundary, index) => {
    const before = boundaries[index - 1];
    if (boundary === undefined && index < boundaries.length - 1) check.add(`${pointer}/${index}`, 'BAD_ORDER', '只有最后一档可以没有上限', 'only the last step may have no boundary');
    if (boundary !== undefined && before !== undefined && boundary < before) check.add(`${pointer}/${index}`, 'BAD_ORDER', `上限应逐档升高，前一档为 ${before}`, `boundaries must rise, the one before is ${before}`);
  });
}

function checkOrder(check: PolicyCheck, scale: OrderScale, pointer: string): void {
  check.exactlyOne(pointer, scale, ['values', 'start']);
}

function checkMultiplier(check: PolicyCheck, multiplier: Multiplier, pointer: string): void {
  check.exactlyOne(pointer, multiplier, ['by', 'byField', 'byOrder']);
  if (multiplier.byOrder) checkOrder(check, multiplier.byOrder, `${pointer}/byOrder`);
}

function checkSelector(check: PolicyCheck, over: ItemSelector | undefined, pointer: string): void {
  (over?.rules ?? []).forEach((rule, index) => check.reference(`${pointer}/rules/${index}`, rule, check.rules, 'rule'));
  (over?.buckets ?? []).forEach((bucket, index) => check.reference(`${pointer}/buckets/${index}`, bucket, check.buckets, 'bucket'));
}

export function checkAmount(check: PolicyCheck, amount: Amount | undefined, pointer: string): void {
  if (amount === undefined || typeof amount === 'number') return;
  check.exactlyOne(pointer, amount, ['of', 'choose', 'perYearSince']);
  check.reference(`${pointer}/of`, amount.of, check.requirements, 'requirement');
  checkCompanions(check, amount, pointer);
  if (amount.perYearSince !== undefined && amount.credits === undefined) check.add(`${pointer}/credits`, 'MISSING', '缺少每年的学分', 'the credits of a year are missing');
  (amount.choose ?? []).forEach((choice, index) => checkAmount(check, choice.amount, `${pointer}/choose/${index}/amount`));
  checkAmount(check, amount.otherwise, `${pointer}/otherwise`);
}

const COMPANIONS = { times: ['of'], most: ['of', 'perYearSince'], credits: ['perYearSince'], start: ['perYearSince'], otherwise: ['choose'] } as const;

/** Each way of finding an amount has its own fields; others would be passed over in silence. */
function checkCompanions(check: PolicyCheck, amount: AmountRule, pointer: string): void {
  for (const [field, ways] of Object.entries(COMPANIONS) as [keyof typeof COMPANIONS, readonly (keyof AmountRule)[]][]) {
    if (amount[field] === undefined || ways.some((way) => amount[way] !== undefined)) continue;
    check.add(`${pointer}/${field}`, 'CONTRADICTION', `${field} 只与 ${ways.join('、')} 同用`, `${field} goes with ${ways.join(', ')} only`);
  }
}
