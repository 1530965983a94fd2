import type { Fact } from '#credit-rules';
import type { Database } from '../../../platform/database/database';
import { findClassesToAttend, type ClassToAttend } from '../../classes/public';
import { policyRef, totalUnit } from '../../credit-policy/public';
import { classAchievementKey, classFact } from '../../credit-registration/public';
import type { ExplainedYear } from '../person-year/explain-person-year';
import { showPersonYear } from '../person-year/show-person-year';
import { lackUnder } from './how-much-is-missing';
import { onlyGrows } from './only-grows';
import { findSmallestSet } from './smallest-set';
import type { ClassThatFillsDto, MissingAnswer, WhatIsMissingDto } from './what-is-missing.dto';

interface ClassWithFact {
  readonly of: ClassToAttend;
  readonly fact: Fact;
}

/** Above every entry number of a year, and each class its own: what is not in the ledger yet. */
const FIRST_FACT_ID = 990_000;

/** The year as it stands, with the seats that are held, and with the fewest classes that bring it nearest: each counted whole, nothing stored. */
export async function findWhatIsMissing(database: Database, explained: ExplainedYear, personId: number): Promise<WhatIsMissingDto> {
  const { policy, person, year, now } = explained;
  const found = await findClassesToAttend(database, { personId, year }, now);
  const [held, open] = [withFacts(found.held, FIRST_FACT_ID), withFacts(found.open, FIRST_FACT_ID + found.held.length)];
  const kept = [...person.facts, ...held.map(({ fact }) => fact)];
  const count = (facts: readonly Fact[]) => policy.compiled.evaluate({ ...person, facts: [...kept, ...facts] });
  const lack = lackUnder(policy.policy);
  const [missingNow, missingThen] = [lack(explained.outcome).unmet, lack(count([])).unmet];
  const search = missingNow === 0 || missingThen === 0
    ? { chosen: [], isProven: true, lack: { unmet: 0, millionths: 0 } }
    : await findSmallestSet(open.map(({ of, fact }) => ({ fact, halfDays: of.halfDays })), { count, lack, onlyGrows: onlyGrows(policy.policy) });
  const chosen = search.chosen.flatMap((place) => open[place] ?? []);
  const whole = { ...person, facts: [...kept, ...chosen.map(({ fact }) => fact)] };
  const show = ({ of, fact }: ClassWithFact): ClassThatFillsDto => ({ ...shown(of), creditsHundredths: policy.compiled.evaluate({ year, profile: person.profile, facts: [fact], carryIn: [], decisions: [] }).total });
  return {
    personId, year,
    policy: policyRef(policy),
    unit: totalUnit(policy.policy),
    asOf: now.toISOString(),
    answer: answerOf({ missingNow, missingThen, missingAfter: search.lack.unmet, classes: chosen.length }),
    isProven: search.isProven,
    classesOpen: open.length,
    held: held.map(show),
    classes: chosen.map(show),
    requirementsAfter: showPersonYear({ ...explained, person: whole, ...policy.compiled.explain(whole) }, personId).requirements,
  };
}

function answerOf({ missingNow, missingThen, missingAfter, classes }: { readonly missingNow: number; readonly missingThen: number; readonly missingAfter: number; readonly classes: number }): MissingAnswer {
  if (missingNow === 0) return 'nothing_missing';
  if (missingThen === 0) return 'held_seats_suffice';
  if (classes === 0) return 'no_class_helps';
  return missingAfter === 0 ? 'set_suffices' : 'part_only';
}

/** What gives nothing fills nothing. */
function withFacts(classes: readonly ClassToAttend[], firstId: number): ClassWithFact[] {
  return classes.flatMap((of, index) => {
    const fact = classFact({ ...of, halfDays: of.halfDays.length }, { id: firstId + index, achievementKey: classAchievementKey(of.classId) });
    return fact === undefined ? [] : [{ of, fact }];
  });
}

function shown({ classId, code, title, startsOn, endsOn, halfDays, place, enrolClosesAt, approval, enrolmentState }: ClassToAttend): Omit<ClassThatFillsDto, 'creditsHundredths'> {
  return { classId, code, title, startsOn, endsOn, halfDays: halfDays.length, place, enrolClosesAt: enrolClosesAt?.toISOString() ?? null, approval, enrolmentState };
}
