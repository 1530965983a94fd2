import { fieldOf } from '../compile/fields';
import type { Amount, Condition } from '../policy/conditions';
import type { OutcomeCondition, Requirement } from '../policy/requirements';
import { allRequirements, type PolicyCheck } from './policy-check';
import { pointerPart } from './policy-problem';

/** Where a policy speaks of a person or a year, no fact is looked at, so no condition may ask about one. */
export function checkPeople(check: PolicyCheck): void {
  const { people, opening = [], buckets = [], limits = [], carryOver = [], cycles = [], requirements, verdict } = check.policy;
  for (const kind of ['excluded', 'exempt'] as const) (people?.[kind] ?? []).forEach(({ when }, index) => aboutPerson(check, when, `/people/${kind}/${index}/when`));
  opening.forEach(({ when, amount }, index) => {
    aboutPerson(check, when, `/opening/${index}/when`);
    amountOfPerson(check, amount, `/opening/${index}/amount`);
  });
  buckets.forEach(({ max }, index) => amountOfPerson(check, max, `/buckets/${index}/max`));
  limits.forEach(({ max }, index) => amountOfPerson(check, max, `/limits/${index}/max`));
  carryOver.forEach(({ above, most }, index) => {
    if (typeof above !== 'string') amountOfPerson(check, above, `/carryOver/${index}/above`);
    amountOfPerson(check, most, `/carryOver/${index}/most`);
  });
  requirementsOfPerson(check, requirements, '/requirements');
  cycles.forEach((cycle, index) => {
    aboutPerson(check, cycle.when, `/cycles/${index}/when`);
    requirementsOfPerson(check, cycle.requirements, `/cycles/${index}/requirements`);
    requirementsOfPerson(check, cycle.everyYear ?? [], `/cycles/${index}/everyYear`);
  });
  for (const kind of ['bands', 'consequences'] as const) (verdict?.[kind] ?? []).forEach(({ when }, index) => outcomeOfPerson(check, when, `/verdict/${kind}/${index}/when`));
}

function requirementsOfPerson(check: PolicyCheck, requirements: readonly Requirement[], pointer: string): void {
  for (const { requirement, pointer: at } of allRequirements(requirements, pointer)) {
    aboutPerson(check, requirement.when, `${at}/when`);
    amountOfPerson(check, requirement.atLeast, `${at}/atLeast`);
    amountOfPerson(check, requirement.atMost, `${at}/atMost`);
    outcomeOfPerson(check, requirement.excusedWhen, `${at}/excusedWhen`);
  }
}

function outcomeOfPerson(check: PolicyCheck, condition: OutcomeCondition | undefined, pointer: string): void {
  if (!condition) return;
  aboutPerson(check, condition.profile, `${pointer}/profile`);
  for (const kind of ['all', 'any'] as const) (condition[kind] ?? []).forEach((inner, index) => outcomeOfPerson(check, inner, `${pointer}/${kind}/${index}`));
  outcomeOfPerson(check, condition.not, `${pointer}/not`);
}

function amountOfPerson(check: PolicyCheck, amount: Amount | undefined, pointer: string): void {
  if (amount === undefined || typeof amount === 'number') return;
  (amount.choose ?? []).forEach((choice, index) => {
    aboutPerson(check, choice.when, `${pointer}/choose/${index}/when`);
    amountOfPerson(check, choice.amount, `${pointer}/choose/${index}/amount`);
  });
  amountOfPerson(check, amount.otherwise, `${pointer}/otherwise`);
}

function aboutPerson(check: PolicyCheck, condition: Condition | undefined, pointer: string): void {
  if (!condition) return;
  const { all, any, not, share, ...tests } = condition;
  (all ?? []).forEach((inner, index) => aboutPerson(check, inner, `${pointer}/all/${index}`));
  (any ?? []).forEach((inner, index) => aboutPerson(check, inner, `${pointer}/any/${index}`));
  aboutPerson(check, not, `${pointer}/not`);
  const shared = share ? [[share.of, `${pointer}/share/of`], [share.in, `${pointer}/share/in`]] as const : [];
  const named = Object.keys(tests).map((field) => [field, `${pointer}/${pointerPart(field)}`] as const);
  for (const [field, at] of [...named, ...shared]) {
    if (fieldOf(field)?.about === 'fact') check.add(at, 'NOT_ALLOWED', `此处说的是人员，只能用 profile.… 或 year，不能用“${field}”`, `this is about a person: only profile.… and year are possible, not “${field}”`);
  }
}
