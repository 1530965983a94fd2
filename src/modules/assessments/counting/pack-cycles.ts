import type { CycleStanding, RequirementOutcome } from '#credit-rules';
import type { LaidOutCycle, OutcomeLayout } from './outcome-layout';
import { marksOf, withMarks } from './requirement-marks';

const MET = 1;
const COMPLETE = 2;
/** Written for "over the sums of the cycle". */
const NO_YEAR = 0;

/** `index,first year,marks,total requirement requirement …|…`: numbers only, and nothing at all for somebody whom no cycle concerns. */
export function packCycles(layout: OutcomeLayout, cycles: readonly CycleStanding[]): string {
  return cycles.map((cycle) => packCycle(layout, cycle)).join('|');
}

function packCycle(layout: OutcomeLayout, { cycle, firstYear, verdict, complete, total, requirements }: CycleStanding): string {
  const index = layout.cycles.findIndex(({ id }) => id === cycle);
  const laidOut = layout.cycles[index];
  if (!laidOut) throw new Error(`the policy has no cycle ${cycle}`);
  const marks = (verdict === 'met' ? MET : 0) + (complete ? COMPLETE : 0);
  return [`${index},${firstYear},${marks},${total}`, ...requirements.map((requirement) => packRequirement(laidOut, requirement))].join(' ');
}

function packRequirement({ requirements }: LaidOutCycle, outcome: RequirementOutcome): string {
  const [id, year] = outcome.id.split('@');
  const index = requirements.findIndex((requirement) => requirement.id === id);
  return [index, outcome.needed, outcome.counted, marksOf(outcome), year ?? NO_YEAR].join(',');
}

export function unpackCycles(layout: OutcomeLayout, packed: string): CycleStanding[] {
  return packed.split('|').map((one) => {
    const [head = '', ...requirements] = one.split(' ');
    const [index = 0, firstYear = 0, marks = 0, total = 0] = head.split(',').map(Number);
    const laidOut = layout.cycles[index] ?? { id: String(index), length: 1, requirements: [] };
    const complete = (marks & COMPLETE) !== 0;
    return {
      cycle: laidOut.id, firstYear, lastYear: firstYear + laidOut.length - 1, complete, total,
      requirements: requirements.map((word) => unpackRequirement(laidOut, word)),
      verdict: (marks & MET) !== 0 ? 'met' : complete ? 'not_met' : 'open',
    };
  });
}

function unpackRequirement({ requirements }: LaidOutCycle, word: string): RequirementOutcome {
  const [index = 0, needed = 0, counted = 0, marks = 0, year = NO_YEAR] = word.split(',').map(Number);
  const { id, partOf } = requirements[index] ?? { id: String(index), partOf: undefined };
  const inYear = year === NO_YEAR ? '' : `@${year}`;
  return withMarks({ id: `${id}${inYear}`, needed, counted, partOf: partOf === undefined ? undefined : `${partOf}${inYear}` }, marks);
}
