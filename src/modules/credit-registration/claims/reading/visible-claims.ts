import { servedWithin } from '../../../organizations/public';
import { scopeCondition, type Principal, type SqlCondition } from '../../../identity/public';

export const CLAIM_PLACE = { unitPath: 'u.path', managedBy: 'g.managed_by', personId: 'c.person_id' } as const;
const NONE: SqlCondition = { sql: '(1 = 0)', parameters: [] };

export function anyOf(choices: readonly SqlCondition[]): SqlCondition {
  return { sql: `(${choices.map(({ sql }) => sql).join(' OR ')})`, parameters: choices.flatMap(({ parameters }) => [...parameters]) };
}

function narrowed({ sql, parameters }: SqlCondition, more: string, values: SqlCondition['parameters'] = []): SqlCondition {
  return { sql: `(${sql} AND ${more})`, parameters: [...parameters, ...values] };
}

const DECIDED_AT = "(SELECT MAX(decided.at) FROM claim_event decided WHERE decided.claim_id = c.id AND decided.to_state IN ('approved', 'refused'))";

/**
 * Claims of people within reach once they were handed in; drafts are seen by whoever declares them. What was decided of somebody stays
 * with whoever looked after them when it was decided.
 */
export function visibleClaims(principal: Principal): SqlCondition {
  const reads = principal.scopes.get('claims.read');
  if (!reads) return declaredBy(principal);
  const then = servedWithin(reads, { personId: 'c.person_id', at: DECIDED_AT });
  return anyOf([narrowed(scopeCondition(reads, CLAIM_PLACE), 'c.submitted_at IS NOT NULL'), declaredBy(principal), { sql: `(c.state IN ('approved', 'refused', 'revoked') AND ${then.sql})`, parameters: then.parameters }]);
}

/** What the caller may change: what they declared for themselves, and batches of people for whom they declare now, whoever began them. */
export function declaredBy(principal: Principal): SqlCondition {
  const batches = principal.scopes.get('claims.declare-batch');
  return anyOf([{ sql: '(c.declared_by = ? AND c.batch_no IS NULL)', parameters: [principal.accountId] }, batches ? narrowed(scopeCondition(batches, CLAIM_PLACE), 'c.batch_no IS NOT NULL') : NONE]);
}

/** What waits for the caller's decision. */
export function waitingFor(principal: Principal): SqlCondition {
  const own = [...principal.accountIds];
  const notOwn = `NOT IN (${own.map(() => '?').join(', ')})`;
  const [first, upper] = [principal.scopes.get('claims.review'), principal.scopes.get('claims.review-upper')];
  const steps = anyOf([
    first ? narrowed(scopeCondition(first, CLAIM_PLACE), "c.state = 'submitted'") : NONE,
    upper ? narrowed(scopeCondition(upper, CLAIM_PLACE), `c.state = 'passed_up' AND IFNULL(c.passed_up_by, 0) ${notOwn}`, own) : NONE,
  ]);
  return narrowed(steps, `c.person_id <> ? AND IFNULL(c.declared_by, 0) ${notOwn}`, [principal.personId ?? 0, ...own]);
}
