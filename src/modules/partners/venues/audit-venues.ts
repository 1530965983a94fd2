import type { TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import type { Half } from './venue-slot.entity';

export interface VenueFault {
  readonly venueId: number;
  readonly day: TrainingDay;
  readonly half: Half;
  /** `miscounted`: the half-day's row and its bookings disagree. `overfull`: more is booked than the venue may hold. */
  readonly fault: 'miscounted' | 'overfull';
}

/**
 * Proves that each half-day holds what its bookings say, and from `from` on no more than the venue may hold today (a venue that
 * was made smaller since does not accuse its past).
 */
export async function auditVenues(database: Database, from: TrainingDay): Promise<VenueFault[]> {
  const miscounted = await database.query<Omit<VenueFault, 'fault'>>(
    `SELECT venueId, day, half FROM (
       SELECT venue_id AS venueId, day, half, people, classes FROM venue_slot
       UNION ALL SELECT venue_id, day, half, -people, -1 FROM venue_booking) both_sides
      GROUP BY venueId, day, half HAVING SUM(people) <> 0 OR SUM(classes) <> 0 ORDER BY venueId, day, half`,
  );
  const overfull = await database.query<Omit<VenueFault, 'fault'>>(
    `SELECT s.venue_id AS venueId, s.day, s.half FROM venue_slot s JOIN venue v ON v.id = s.venue_id
      WHERE s.day >= ? AND (s.people > v.capacity OR s.classes > v.most_classes) ORDER BY s.venue_id, s.day, s.half`,
    [from],
  );
  return [...miscounted.map((place) => ({ ...place, fault: 'miscounted' as const })), ...overfull.map((place) => ({ ...place, fault: 'overfull' as const }))];
}
