import type { TrainingDay } from '#kernel';
import type { SqlValue } from '../../../platform/database/database';
import type { SqlCondition } from '../../../platform/sessions/scope-condition';
import { ANY_FLAG, categoryPattern, layoutOf } from '../../assessments/public';
import type { ReadyPolicy } from '../../credit-policy/public';
import { scopeCondition, type Scope } from '../../identity/public';
import { isLastPosting, parametersOfDay, UNITS_ON_DAY } from '../../organizations/public';
import type { PeopleFilterDto } from './people.dto';

/** The version that judges a year; its parameter is the year. */
export const POLICY_IN_FORCE = '(SELECT policy_version_id FROM policy_in_force WHERE training_year = ?)';

export interface PeopleWhere {
  /** FROM and WHERE over `p` (person), `g` (posting in force), `u` (unit) and `s` (standing under the policy in force, may be absent). */
  readonly sql: string;
  readonly parameters: SqlValue[];
  /** Whether the person served within reach on a day asked for and no longer does, as an expression. */
  readonly leftReach: string;
}

export interface PeopleContext {
  readonly day: TrainingDay;
  /** In force for the year; a standing counted under another is no standing. `in_force`: whichever is when the statement runs. */
  readonly policy: ReadyPolicy | undefined | 'in_force';
  readonly unitPath?: string;
  /** The day was asked for: units as they stood on it; figures only of people who are within reach now. */
  readonly past?: true;
}

/** The people within reach who fit the filter, with the posting in force on `day` and the standing of the year. */
export function peopleWhere(scope: Scope, filter: PeopleFilterDto, on: PeopleContext): PeopleWhere {
  const within = scopeCondition(scope, { unitPath: on.past ? 'u.path_now' : 'u.path', managedBy: 'g.managed_by', personId: 'p.id' });
  const reached = on.past && scope.kind !== 'all' ? reachedNow(scope) : undefined;
  const conditions = [within.sql];
  const parameters: SqlValue[] = [...(on.past ? parametersOfDay(on.day) : []), ...(reached?.parameters ?? []), filter.year, on.policy === 'in_force' ? filter.year : (on.policy?.id ?? null), on.day, on.day, ...within.parameters];
  const and = (sql: string, ...values: SqlValue[]): void => {
    conditions.push(sql);
    parameters.push(...values);
  };
  if (on.unitPath !== undefined) and('u.path LIKE ?', `${on.unitPath}%`);
  if (filter.rank !== undefined) and('g.`rank` = ?', filter.rank);
  if (filter.post !== undefined) and('g.post = ?', filter.post);
  if (filter.staffKind !== undefined) and('g.staff_kind = ?', filter.staffKind);
  // Who was not counted yet is not judged yet.
  if (filter.verdict === 'pending') and("COALESCE(s.attainment, 'pending') = 'pending'");
  else if (filter.verdict === 'assessed') and("COALESCE(s.attainment, 'pending') <> 'outside'");
  else if (filter.verdict !== undefined) and('s.attainment = ?', filter.verdict);
  if (filter.requirement !== undefined) and('s.unmet LIKE ?', `%,${likeText(filter.requirement)},%`);
  if (filter.flag === ANY_FLAG) and("s.flags <> ''");
  else if (filter.flag !== undefined) and('s.flags LIKE ?', `%,${likeText(filter.flag)},%`);
  if (filter.category !== undefined) and("s.attainment <> 'outside' AND s.by_category LIKE ?", categoryIn(on.policy, filter.category));
  const q = filter.q?.trim() ?? '';
  if (q !== '') {
    const pinyin = q.toLowerCase().replaceAll(/[\s']/g, '');
    if (/^[a-z]+$/.test(pinyin)) and('(p.name_initials LIKE ? OR p.name_pinyin LIKE ? OR p.name LIKE ?)', `${pinyin}%`, `${pinyin}%`, `%${likeText(q)}%`);
    else and('p.name LIKE ?', `%${likeText(q)}%`);
  }
  const sql = `FROM civil_servant p
    JOIN posting g ON g.person_id = p.id
    JOIN ${on.past ? UNITS_ON_DAY : 'org_unit'} u ON u.id = g.unit_id
    ${reached?.sql ?? ''}
    LEFT JOIN standing s ON s.training_year = ? AND s.policy_version_id = ${on.policy === 'in_force' ? POLICY_IN_FORCE : '?'} AND s.person_id = p.id${reached ? ' AND n.id IS NOT NULL' : ''}
   WHERE g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until > ?) AND ${conditions.join(' AND ')}`;
  return { sql, parameters, leftReach: reached ? '(n.id IS NULL)' : 'FALSE' };
}

/** Where the person serves now, or served last, if that is within reach: whoever they left sees that they were there, and no figure of what came after. */
function reachedNow(scope: Scope): SqlCondition {
  const within = scopeCondition(scope, { unitPath: 'nu.path', managedBy: 'n.managed_by', personId: 'n.person_id' });
  return { sql: `LEFT JOIN (posting n JOIN org_unit nu ON nu.id = n.unit_id) ON n.person_id = p.id AND ${isLastPosting('n')} AND ${within.sql}`, parameters: within.parameters };
}

/** Standings name categories by their place in the policy they were counted under. */
function categoryIn(policy: PeopleContext['policy'], category: string): string {
  if (policy === 'in_force') throw new Error('who asks for a category says under which policy');
  return policy === undefined ? '' : categoryPattern(layoutOf(policy.policy), category);
}

function likeText(text: string): string {
  return text.replaceAll(/[\\%_]/g, (character) => `\\${character}`);
}
