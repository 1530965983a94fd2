import type { TrainingYear } from '#kernel';
import { laddersOf, type Policy, type Requirement } from '#credit-rules';
import type { Transaction } from '../../../platform/database/database';
import { FIELDS_OF_KINDS, type DecisionContent } from './decision-kinds';
import { DECISION_CATEGORY } from './decision-line';
import { decisionErrors } from './decisions.errors';

const YEARS_TO_MAKE_UP = 5;

/**
 * Whether the content is whole and speaks of what exists: the policy's requirement and bucket, a rank that the policy or a posting knows, an entry that stands.
 * @throws DomainError DECISION_FIELD_MISSING, DECISION_FIELD_FOREIGN, DECISION_FIELDS_EXCLUDE, DECISION_AMOUNT_ZERO, REQUIREMENT_UNKNOWN, BUCKET_UNKNOWN, RANK_UNKNOWN, DECISION_ENTRY_UNKNOWN,
 *   MAKE_UP_YEAR_WRONG
 */
export async function assertDecidable(tx: Transaction, { personId, year }: { readonly personId: number; readonly year: TrainingYear }, content: DecisionContent, policy: Policy): Promise<void> {
  assertFields(content);
  const { requirement, bucket, entryNo, forYear } = content;
  if (requirement !== undefined && !idsOf(policy.requirements ?? []).includes(requirement)) throw decisionErrors.requirementUnknown({ requirement });
  if (bucket !== undefined && !(policy.buckets ?? []).some(({ id }) => id === bucket)) throw decisionErrors.bucketUnknown({ bucket });
  await assertKnown(tx, 'rank', content.rank, laddersOf(policy)['profile.rank']);
  await assertKnown(tx, 'post', content.post, laddersOf(policy)['profile.post']);
  if (forYear !== undefined && (forYear >= year || forYear < year - YEARS_TO_MAKE_UP)) throw decisionErrors.yearsWrong({ forYear, year });
  if (entryNo !== undefined) await assertEntryStands(tx, { personId, year, entryNo });
}

function assertFields({ kind, ...said }: DecisionContent): void {
  const { needed, oneOf = [], exclusive, allowed = [] } = FIELDS_OF_KINDS[kind];
  const given = Object.entries(said).filter(([, value]) => value !== undefined).map(([field]) => field);
  const missing = needed.filter((field) => !given.includes(field));
  if (missing.length > 0) throw decisionErrors.fieldMissing({ kind, fields: missing });
  if (oneOf.length > 0 && !oneOf.some((field) => given.includes(field))) throw decisionErrors.fieldMissing({ kind, oneOf });
  if (exclusive && oneOf.every((field) => given.includes(field))) throw decisionErrors.fieldsExclude({ kind, fields: oneOf });
  // An individual requirement may be nothing at all; an amount that is given, taken off or brought along may not.
  if (kind !== 'override' && said.amountHundredths === 0) throw decisionErrors.amountZero();
  const known: readonly string[] = [...needed, ...oneOf, ...allowed];
  const foreign = given.filter((field) => !known.includes(field));
  if (foreign.length > 0) throw decisionErrors.fieldForeign({ kind, fields: foreign });
}

/** Ranks and posts are taken as rosters write them, so a posting may know one that no ladder has. */
async function assertKnown(tx: Transaction, field: 'rank' | 'post', value: string | undefined, ladder: readonly unknown[] = []): Promise<void> {
  if (value === undefined || ladder.includes(value)) return;
  const found: unknown[] = await tx.query('SELECT 1 FROM posting WHERE ?? = ? LIMIT 1', [field, value]);
  if (found.length === 0) throw decisionErrors.rankUnknown({ [field]: value });
}

function idsOf(requirements: readonly Requirement[]): string[] {
  return requirements.flatMap((requirement) => [
    requirement.id,
    ...idsOf([...(requirement.allOf ?? []), ...(requirement.anyOf ?? []), ...(requirement.someOf?.of ?? []), ...(requirement.within ?? [])]),
  ]);
}

async function assertEntryStands(tx: Transaction, { personId, year, entryNo }: { readonly personId: number; readonly year: TrainingYear; readonly entryNo: number }): Promise<void> {
  const found: unknown[] = await tx.query(
    `SELECT 1 FROM credit_entry e JOIN credit_fact_kind k ON k.id = e.kind_id AND k.category <> ?
      WHERE e.training_year = ? AND e.person_id = ? AND e.entry_no = ? AND e.reverses_entry_no IS NULL
        AND NOT EXISTS (SELECT 1 FROM credit_entry r WHERE r.training_year = e.training_year AND r.person_id = e.person_id AND r.reverses_entry_no = e.entry_no)`,
    [DECISION_CATEGORY, year, personId, entryNo],
  );
  if (found.length === 0) throw decisionErrors.entryUnknown({ entryNo, year });
}
