import type { Database } from '../../../platform/database/database';
import { reachesUnit, scopeOf, type Principal, type Scope } from '../../identity/public';
import { findClass } from '../class/find-class';

/** Whom the caller may bring into a class: anybody, where they run it or call people up for it; else the people of their own units. */
export async function scopeOfEntry(database: Database, principal: Principal, classId: number): Promise<Scope> {
  const { hostUnitPath } = await findClass(database, classId);
  const calls = principal.scopes.get('enrolments.call');
  return calls && reachesUnit(calls, hostUnitPath) ? { kind: 'all' } : scopeOf(principal, 'enrolments.nominate');
}
