import { DomainError } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import type { Actor } from '../../identity/public';
import type { EnrolmentMove } from '../classes.jobs';
import { announceMoves } from '../enrolment/announce-moves';
import { lockPeople, lockSeats } from '../seats/seat-locks';
import { readSeatSituation } from '../seats/seat-situation';
import { takeSeat } from '../seats/take-seat';
import { moveClass } from './move-class';

export interface CallUpRefused {
  readonly personId: number;
  readonly code: string;
}

/**
 * Enrolment opens, and those who are called up by name are seated before anybody else can ask. @returns whom the allocator
 * refused, such as for a clash of times: their names stay on the list for a person to decide.
 */
export async function openEnrolment(tx: Transaction, classId: number, actor: Actor, at: Date): Promise<readonly CallUpRefused[]> {
  const named: { personId: number }[] = await tx.query('SELECT person_id AS personId FROM planned_call_up WHERE class_id = ? ORDER BY at, person_id', [classId]);
  await lockPeople(tx, named.map(({ personId }) => personId));
  await lockSeats(tx, classId);
  await moveClass(tx, classId, { to: 'enrolling', from: 'published', actor, at });
  const refused: CallUpRefused[] = [];
  const seated: EnrolmentMove[] = [];
  for (const { personId } of named) {
    const { person, pool } = await readSeatSituation(tx, classId, personId, at);
    if (!person) {
      refused.push({ personId, code: 'PERSON_WITHOUT_POSTING' });
      continue;
    }
    const wanted = { classId, personId, unitId: person.unitId, unitPath: person.unitPath, poolUnitId: pool.unitId, path: 'named', entryState: 'enrolled', reason: '点名调训', accountId: actor.accountId, authorName: actor.name, at } as const;
    try {
      const { enrolmentId, acceptanceNo, state, isNew } = await takeSeat(tx, wanted);
      if (isNew && state === 'enrolled') seated.push({ enrolmentId, acceptanceNo, from: null, to: state });
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refused.push({ personId, code: error.code });
    }
  }
  await announceMoves(tx, classId, seated, at);
  return refused;
}
