import { CYCLE_STATE_TERMS, midSentence } from '#contracts';
import { Credits } from '#kernel';
import type { CycleDefinition, CycleStanding, Policy, Requirement, RequirementOutcome, Text } from '#credit-rules';
import { measuredUnit, totalUnit } from '../../credit-policy/public';
import type { ResultCycleDto } from './results.dto';

/** How each cycle stands, in a sentence. */
export function showCycles(policy: Policy, cycles: readonly CycleStanding[] = []): ResultCycleDto[] {
  return cycles.map((standing) => {
    const definition = policy.cycles?.find(({ id }) => id === standing.cycle);
    const { zh, en } = definition?.title ?? { zh: standing.cycle, en: standing.cycle };
    return { cycle: standing.cycle, title: { zh, en }, firstYear: standing.firstYear, lastYear: standing.lastYear, verdict: standing.verdict, said: sayCycle(policy, definition, standing) };
  });
}

function sayCycle(policy: Policy, definition: CycleDefinition | undefined, { firstYear, lastYear, total, verdict, requirements }: CycleStanding): Text {
  const unit = totalUnit(policy);
  const definitions = new Map(definition ? [...definition.requirements, ...(definition.everyYear ?? [])].flatMap(withParts).map((one) => [one.id, one]) : []);
  const lacking = requirements.filter((requirement) => isLacking(requirement) && requirement.partOf === undefined).map((requirement) => sayLacking(policy, definitions, requirement, requirements));
  const word = CYCLE_STATE_TERMS[verdict];
  return {
    zh: `${firstYear}—${lastYear} 年累计 ${Credits.toNumber(total)} ${unit.zh}，${word.zh}${lacking.length === 0 ? '' : `：${lacking.map(({ zh }) => zh).join('；')}`}`,
    en: `${firstYear}–${lastYear}: ${Credits.toNumber(total)} ${unit.en}, ${midSentence(word)}${lacking.length === 0 ? '' : `: ${lacking.map(({ en }) => en).join('; ')}`}`,
  };
}

/** A group of requirements is said by its parts. */
function sayLacking(policy: Policy, definitions: ReadonlyMap<string, Requirement>, outcome: RequirementOutcome, all: readonly RequirementOutcome[]): Text {
  const [id = '', year] = outcome.id.split('@');
  const definition = definitions.get(id);
  const title = definition?.title ?? { zh: id, en: id };
  const parts = all.filter((part) => part.partOf === outcome.id && isLacking(part)).map((part) => sayLacking(policy, definitions, part, all));
  const missing = Credits.toNumber(Math.max(0, outcome.needed - outcome.counted));
  const unit = measuredUnit(policy, definition?.counts);
  const said: Text =
    parts.length > 0
      ? { zh: `${title.zh}（${parts.map(({ zh }) => zh).join('，')}）`, en: `${title.en} (${parts.map(({ en }) => en).join(', ')})` }
      : { zh: `${title.zh}还差 ${missing} ${unit.zh}`, en: `${title.en}, ${missing} ${unit.en} short` };
  return year === undefined ? said : { zh: `${year} 年${said.zh}`, en: `${year}: ${said.en}` };
}

function isLacking(requirement: RequirementOutcome): boolean {
  return !requirement.met && !requirement.excused && !requirement.pending && !requirement.advisory;
}

function withParts(requirement: Requirement): Requirement[] {
  return [requirement, ...[...(requirement.allOf ?? []), ...(requirement.anyOf ?? []), ...(requirement.someOf?.of ?? []), ...(requirement.within ?? [])].flatMap(withParts)];
}
