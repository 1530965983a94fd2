import type { Text } from '#credit-rules';
import { bucketUnit, measuredUnit, type ReadyPolicy } from '../../credit-policy/public';
import { assessmentErrors } from '../assessments.errors';
import { layoutOf } from '../counting/outcome-layout';
import { unpackOutcome } from '../counting/pack-outcome';
import type { RunRow } from '../runs/find-run';
import { resultRows } from '../runs/result-rows';
import { listDifferences, type OtherRun } from './list-differences';
import type { ResultReading } from './list-results';
import type { ComparedLineDto, ComparedValueDto, PersonComparisonDto } from './results.dto';

/**
 * One person in both runs, item by item, as each run counted them then: buckets, then requirements.
 * @throws DomainError RUNS_NOT_COMPARABLE, DIFFERENCE_NOT_FOUND for somebody out of reach or of whom both runs say the same
 */
export async function comparePerson(reading: ResultReading, other: OtherRun, personId: number): Promise<PersonComparisonDto> {
  const { items } = await listDifferences(reading, other, { against: other.run.id, personId, limit: 1 });
  const [difference] = items;
  if (!difference) throw assessmentErrors.differenceNotFound({ personId });
  const [before, after] = await Promise.all([readLines(reading, other, personId), readLines(reading, reading, personId)]);
  const keys = new Set([...before.keys(), ...after.keys()]);
  return { ...difference, lines: [...keys].map((key) => comparedLine(before.get(key), after.get(key))).toSorted((left, right) => KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind)) };
}

const KINDS: readonly ComparedLineDto['kind'][] = ['bucket', 'requirement'];

interface Line {
  readonly kind: ComparedLineDto['kind'];
  readonly title: Text;
  readonly unit: Text;
  readonly value: ComparedValueDto;
}

async function readLines({ database }: ResultReading, { run, policy }: { readonly run: RunRow; readonly policy: ReadyPolicy }, personId: number): Promise<Map<string, Line>> {
  const rows = resultRows(run, ['person_id', 'verdict', 'flags', 'outcome']);
  const [row] = await database.query<{ verdict: string; flags: string; outcome: string }>(`SELECT r.verdict, r.flags, r.outcome FROM ${rows.sql} r WHERE r.person_id = ?`, [...rows.parameters, personId]);
  return new Map(row ? linesOf(policy, row) : []);
}

function linesOf({ policy }: ReadyPolicy, row: { readonly verdict: string; readonly flags: string; readonly outcome: string }): [string, Line][] {
  const { buckets, requirements } = unpackOutcome(layoutOf(policy), row);
  return [
    ...(policy.buckets ?? []).map(({ id, title }): [string, Line] => [
      `bucket ${id}`,
      { kind: 'bucket', title, unit: bucketUnit(policy, id), value: { amountHundredths: buckets[id] ?? 0, neededHundredths: null, met: null } },
    ]),
    ...policy.requirements.flatMap(({ id, title, counts }): [string, Line][] => {
      const counted = requirements.find((requirement) => requirement.id === id);
      if (!counted) return [];
      const met = counted.met || counted.excused === true;
      return [[`requirement ${id}`, { kind: 'requirement', title, unit: measuredUnit(policy, counts), value: { amountHundredths: counted.counted, neededHundredths: counted.needed, met } }]];
    }),
  ];
}

function comparedLine(before: Line | undefined, after: Line | undefined): ComparedLineDto {
  const { kind, title, unit } = (after ?? before) as Line;
  return { kind, title: spoken(title), unit: spoken(unit), before: before?.value ?? null, after: after?.value ?? null, same: JSON.stringify(before?.value) === JSON.stringify(after?.value) };
}

function spoken({ zh, en }: Text): { zh: string; en: string } {
  return { zh, en };
}
