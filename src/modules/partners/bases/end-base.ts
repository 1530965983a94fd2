import { trainingDayAt, type TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { recordAudit } from '../../audit/public';
import { baseErrors } from '../partners.errors';
import type { Half } from '../venues/venue-slot.entity';
import { mayMove } from './base-states';
import { findBase, type Authorship } from './find-base';
import { moveBase } from './move-base';

/** So many of the bookings in the way are named. */
const MOST_NAMED = 20;

interface BookingAhead {
  readonly venueId: number;
  readonly day: TrainingDay;
  readonly half: Half;
  readonly classId: number;
}

/** For good. @throws DomainError BASE_NOT_FOUND, BASE_STATE_REFUSES, BOOKINGS_REMAIN while a class still holds a day from today on */
export async function endBase(tx: Transaction, baseId: number, reason: string, by: Authorship): Promise<void> {
  const base = await findBase(tx, baseId, 'locked');
  if (!mayMove(base.state, 'ended')) throw baseErrors.stateRefuses({ baseId, state: base.state, wanted: 'ended' });
  const ahead: BookingAhead[] = await tx.query(
    `SELECT b.venue_id AS venueId, b.day, b.half, b.class_id AS classId FROM venue v JOIN venue_booking b ON b.venue_id = v.id
      WHERE v.base_id = ? AND b.day >= ? ORDER BY b.day, b.half, b.venue_id`,
    [baseId, trainingDayAt(by.at)],
  );
  if (ahead.length > 0) throw baseErrors.bookingsRemain({ bookings: ahead.slice(0, MOST_NAMED), count: ahead.length });
  await moveBase(tx, base, 'ended', { reason, by });
  await recordAudit(tx, {
    actor: by.actor,
    action: 'teaching_base.ended',
    summary: { zh: `终止教学基地 ${base.name}`, en: `Ended the teaching base ${base.name}` },
    subject: { kind: 'teaching_base', id: baseId },
    before: { state: base.state },
    after: { state: 'ended', reason },
  });
}
