import type { Clock, TrainingYear } from '#kernel';
import type { CycleDefinition, CycleOutcome, Requirement, RequirementOutcome } from '#credit-rules';
import { assessmentDay, type PersonYears } from '../../assessments/public';
import { measuredUnit, totalUnit, type ReadyPolicy } from '../../credit-policy/public';
import type { CycleRequirementDto, PersonCycleDto } from './cycles.dto';

interface Wanted {
  readonly personId: number;
  readonly year: TrainingYear;
  readonly policy: ReadyPolicy;
  readonly clock: Clock;
}

/**
 * The cycles that concern a person in a year, each of its years counted anew under the policy that judges this one, as runs and standings count
 * them. Years without a posting at their end are left aside.
 */
export async function readCycles(personYears: PersonYears, { personId, year, policy, clock }: Wanted): Promise<PersonCycleDto[]> {
  const present = await personYears.read({ personId, year, asOf: assessmentDay(policy, year, clock), policy, cycles: true });
  if (present?.earlier === undefined) return [];
  return policy.compiled.evaluateCycle([...present.earlier.map(({ input }) => input), present.input]).map((outcome) => cycleView(policy, outcome));
}

function cycleView(policy: ReadyPolicy, outcome: CycleOutcome): PersonCycleDto {
  const definition = policy.policy.cycles?.find(({ id }) => id === outcome.cycle);
  const requirements = definition ? requirementsOf(definition) : [];
  return {
    cycle: outcome.cycle,
    title: definition?.title ?? { zh: outcome.cycle, en: outcome.cycle },
    clause: definition?.clause ?? null,
    firstYear: outcome.firstYear,
    lastYear: outcome.lastYear,
    complete: outcome.complete,
    verdict: outcome.verdict,
    totalHundredths: outcome.total,
    unit: totalUnit(policy.policy),
    years: outcome.years.map((one) => ({ year: one.year, totalHundredths: one.outcome.total })),
    requirements: outcome.requirements.map((judged) => requirementView(policy, judged, requirements)),
  };
}

/** What must hold in every year is named `id@year`. */
function requirementView(policy: ReadyPolicy, judged: RequirementOutcome, definitions: readonly Requirement[]): CycleRequirementDto {
  const [id = judged.id, year] = judged.id.split('@');
  const definition = definitions.find((one) => one.id === id);
  return {
    id: judged.id,
    title: definition?.title ?? { zh: id, en: id },
    clause: definition?.clause ?? null,
    year: year === undefined ? null : Number(year),
    part: judged.partOf !== undefined,
    neededHundredths: judged.needed,
    countedHundredths: judged.counted,
    missingHundredths: judged.met || judged.excused ? 0 : Math.max(0, judged.needed - judged.counted),
    unit: measuredUnit(policy.policy, definition?.counts),
    met: judged.met,
    excused: judged.excused ?? false,
    pending: judged.pending ?? false,
    advisory: judged.advisory ?? false,
  };
}

function requirementsOf({ requirements = [], everyYear = [] }: CycleDefinition): Requirement[] {
  const withParts = (requirement: Requirement): Requirement[] => [
    requirement,
    ...[...(requirement.allOf ?? []), ...(requirement.anyOf ?? []), ...(requirement.someOf?.of ?? []), ...(requirement.within ?? [])].flatMap(withParts),
  ];
  return [...requirements, ...everyYear].flatMap(withParts);
}
