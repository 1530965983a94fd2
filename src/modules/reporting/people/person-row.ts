import type { Attainment } from '#contracts';
import type { Policy, Requirement } from '#credit-rules';
import { isUnmet, layoutOf, unpackOutcome } from '../../assessments/public';
import { measuredUnit, type ReadyPolicy } from '../../credit-policy/public';
import type { PersonRowDto } from './people.dto';

const definitionsByPolicy = new WeakMap<Policy, ReadonlyMap<string, Requirement>>();

/** Over the aliases of {@link peopleWhere}. */
export const PERSON_COLUMNS = `p.id, p.name, p.resident_id_masked AS maskedResidentId, u.id AS unitId, u.name AS unitName, g.\`rank\`, g.post, g.status,
  s.total, s.attainment, s.verdict, s.flags, s.outcome, s.policy_version_id AS policyVersionId`;

export interface PersonRowColumns {
  readonly id: number;
  readonly name: string;
  readonly maskedResidentId: string;
  readonly unitId: number;
  readonly unitName: string;
  readonly rank: string;
  readonly post: string;
  readonly status: string;
  readonly total: number | null;
  readonly attainment: Attainment | null;
  readonly verdict: string | null;
  readonly flags: string | null;
  readonly outcome: string | null;
  readonly policyVersionId: number | null;
  readonly leftReach: number;
}

/** A standing counted under another policy version than the one in force is shown as not counted yet. */
export function personRow(row: PersonRowColumns, policy: ReadyPolicy | undefined): PersonRowDto {
  const { id, name, maskedResidentId, unitId, unitName, rank, post, status } = row;
  const person = { id, name, maskedResidentId, unitId, unitName, rank, post, status, leftReach: Number(row.leftReach) === 1 };
  if (row.outcome === null || policy === undefined || row.policyVersionId !== policy.id) {
    return { ...person, totalHundredths: null, buckets: {}, verdict: null, unmet: [], flags: [] };
  }
  const outcome = unpackOutcome(layoutOf(policy.policy), { verdict: row.verdict ?? '', flags: row.flags ?? '', outcome: row.outcome });
  const definitions = definitionsOf(policy.policy);
  return {
    ...person,
    totalHundredths: row.total,
    buckets: { ...outcome.buckets },
    verdict: row.attainment,
    unmet: outcome.requirements
      .filter(isUnmet)
      .map(({ id: requirement, needed, counted }) => ({
        id: requirement,
        title: definitions.get(requirement)?.title ?? { zh: requirement, en: requirement },
        missingHundredths: Math.max(0, needed - counted),
        unit: measuredUnit(policy.policy, definitions.get(requirement)?.counts),
      })),
    flags: [...outcome.flags],
  };
}

/** Looked up once a policy, not once a row. */
function definitionsOf(policy: Policy): ReadonlyMap<string, Requirement> {
  const known = definitionsByPolicy.get(policy);
  if (known) return known;
  const definitions = new Map(policy.requirements.map((requirement) => [requirement.id, requirement]));
  definitionsByPolicy.set(policy, definitions);
  return definitions;
}
