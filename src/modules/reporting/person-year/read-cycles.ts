import type { Clock, TrainingYear } from '#kernel';
import type { CycleDefinition, CycleOutcome, PersonYear, Requirement, RequirementOutcome } from '#credit-rules';
import { assessmentDay, type PersonYears } from '../../assessments/public';
import { measuredUnit, totalUnit, type ReadyPolicy } from '../../credit-policy/public';
import type { CycleRequirementDto, PersonCycleDto } from './cycles.dto';

/** Longer than any cycle in use; a policy may ask for no more at once. */
const MOST_YEARS = 20;

interface Wanted {
  readonly personId: number;
  readonly year: TrainingYear;
  readonly policy: ReadyPolicy;
  readonly clock: Clock;
}

/**
 * The cycles that concern a person in a year, each of its years counted anew under the policy that judges this one. Years without a posting
 * at their end are left aside.
 */
export async function readCycles(personYears: PersonYears, { personId, year, policy, clock }: Wanted): Promise<PersonCycleDto[]> {
  const read = async (one: TrainingYear): Promise<PersonYear | undefined> => (await personYears.read({ personId, year: one, asOf: assessmentDay(policy, one, clock), policy }))?.input;
  const present = await read(year);
  if (present === undefined) return [];
  const spans = policy.compiled.cyclesOf(present);
  if (spans.length === 0) return [];
  const first = Math.max(year - MOST_YEARS, Math.min(...spans.map(({ firstYear }) => firstYear)));
  const years: PersonYear[] = [];
  for (let one = first; one < year; one += 1) {
    const earlier = await read(one);
    if (earlier !== undefined) years.push(earlier);
  }
  return policy.compiled.evaluateCycle([...years, present]).map((outcome) => cycleView(policy, outcome));
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
