import { trainingDayAt, type TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { recordAudit } from '../../audit/public';
import type { Authorship } from '../bases/find-base';
import { venueErrors } from '../partners.errors';
import type { Half } from './venue-slot.entity';

export interface VenueFields {
  readonly name: string;
  readonly capacity: number;
  readonly mostClasses: number;
  readonly retiredOn?: TrainingDay | null;
}

/**
 * Bookings wait until the change is committed. What is booked from today on must still fit, and none may lie behind the retirement.
 * @throws DomainError VENUE_NOT_FOUND, VENUE_NAME_TAKEN, CAPACITY_HELD
 */
export async function changeVenue(tx: Transaction, venueId: number, venue: VenueFields, by: Authorship): Promise<void> {
  const [before]: VenueFields[] = await tx.query('SELECT name, capacity, most_classes AS mostClasses, retired_on AS retiredOn FROM venue WHERE id = ? FOR UPDATE', [venueId]);
  if (!before) throw venueErrors.notFound({ venueId });
  await tx
    .query('UPDATE venue SET name = ?, capacity = ?, most_classes = ?, retired_on = ? WHERE id = ?', [venue.name, venue.capacity, venue.mostClasses, venue.retiredOn ?? null, venueId])
    .catch((error: unknown) => {
      throw isDuplicateKey(error) ? venueErrors.nameTaken({ name: venue.name }) : error;
    });
  await assertStillFits(tx, venueId, venue, trainingDayAt(by.at));
  await recordAudit(tx, {
    actor: by.actor,
    action: 'venue.changed',
    summary: { zh: `修改场地 ${venue.name}`, en: `Changed the venue ${venue.name}` },
    subject: { kind: 'venue', id: venueId },
    before,
    after: venue,
  });
}

async function assertStillFits(tx: Transaction, venueId: number, venue: VenueFields, today: TrainingDay): Promise<void> {
  const [held]: { day: TrainingDay; half: Half; people: number; classes: number }[] = await tx.query(
    `SELECT day, half, people, classes FROM venue_slot
      WHERE venue_id = ? AND day >= ? AND classes > 0 AND (people > ? OR classes > ? OR day >= ?) ORDER BY day, half LIMIT 1`,
    [venueId, today, venue.capacity, venue.mostClasses, venue.retiredOn ?? '9999-12-31'],
  );
  if (held) throw venueErrors.capacityHeld(held);
}
