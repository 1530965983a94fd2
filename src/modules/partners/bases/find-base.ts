import type { BaseGrade } from '#contracts';
import type { Database, Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import { baseErrors } from '../partners.errors';
import type { BaseState } from './base-states';

/** Who does something to a base, and when. */
export interface Authorship {
  readonly actor: Actor;
  readonly at: Date;
}

export interface BaseRow {
  readonly id: number;
  readonly name: string;
  readonly state: BaseState;
  readonly grade: BaseGrade | null;
}

/**
 * `locked`: nobody else moves, inspects, contracts or books the base until the commit.
 * @throws DomainError BASE_NOT_FOUND
 */
export async function findBase(on: Database | Transaction, baseId: number, how: 'read' | 'locked'): Promise<BaseRow> {
  const rows = (await on.query(`SELECT id, name, state, grade FROM teaching_base WHERE id = ? ${how === 'locked' ? 'FOR UPDATE' : ''}`, [baseId])) as BaseRow[];
  const base = rows[0];
  if (!base) throw baseErrors.notFound({ baseId });
  return base;
}

/** The last three columns of every row somebody adds to a base. */
export function authorColumns({ actor, at }: Authorship): [number | null, string, Date] {
  return [actor.accountId, actor.name, at];
}
