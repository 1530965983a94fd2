import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import type { Half } from './venue-slot.entity';

/** All half-days of a class, or the named one of them. */
export interface VenueReleased {
  readonly classId: number;
  readonly slot?: { readonly venueId: number; readonly day: TrainingDay; readonly half: Half };
}

interface Booked {
  readonly venueId: number;
  readonly day: TrainingDay;
  readonly half: Half;
}

/** Gives back what a class holds. Again: nothing is left to give back. @returns how many half-days were freed */
export async function releaseVenue(tx: Transaction, { classId, slot }: VenueReleased): Promise<number> {
  const named = slot ? 'AND venue_id = ? AND day = ? AND half = ?' : '';
  const place = slot ? [slot.venueId, slot.day, slot.half] : [];
  const held: Booked[] = await tx.query(`SELECT venue_id AS venueId, day, half FROM venue_booking WHERE class_id = ? ${named} ORDER BY venue_id, day, half`, [classId, ...place]);
  let freed = 0;
  for (const booked of held) freed += await releaseSlot(tx, classId, booked);
  return freed;
}

/** The half-day is locked before the booking is looked at again, in the order in which it was booked. */
async function releaseSlot(tx: Transaction, classId: number, { venueId, day, half }: Booked): Promise<number> {
  const slot = [venueId, day, half];
  await tx.query('SELECT 1 FROM venue_slot WHERE venue_id = ? AND day = ? AND half = ? FOR UPDATE', slot);
  const [booked]: { people: number }[] = await tx.query('SELECT people FROM venue_booking WHERE venue_id = ? AND day = ? AND half = ? AND class_id = ?', [...slot, classId]);
  if (!booked) return 0;
  await tx.query('DELETE FROM venue_booking WHERE venue_id = ? AND day = ? AND half = ? AND class_id = ?', [...slot, classId]);
  await tx.query('UPDATE venue_slot SET people = people - ?, classes = classes - 1 WHERE venue_id = ? AND day = ? AND half = ?', [booked.people, ...slot]);
  return 1;
}
