import type { TrainingDay } from '#kernel';
import type { Transaction } from '../../../platform/database/database';
import { isInUse, type BaseState } from '../bases/base-states';
import { venueErrors } from '../partners.errors';
import type { Half } from './venue-slot.entity';

export interface VenueWanted {
  readonly venueId: number;
  readonly day: TrainingDay;
  readonly half: Half;
  readonly classId: number;
  /** At least 1. */
  readonly people: number;
  /** Shown on the calendar, such as the class's title. */
  readonly purpose?: string;
}

interface LockedVenue {
  readonly capacity: number;
  readonly mostClasses: number;
  readonly retiredOn: TrainingDay | null;
  readonly baseId: number | null;
  readonly state: BaseState | null;
}

interface Taken {
  readonly people: number;
  readonly classes: number;
}

/**
 * Takes a half-day of a venue for a class. Again for the same class: changes its number of people, and nothing when that is the same.
 * @throws DomainError VENUE_NOT_FOUND, VENUE_RETIRED, BASE_NOT_IN_USE, OUTSIDE_AGREEMENT, CORRECTION_OVERDUE, VENUE_FULL
 */
export async function bookVenue(tx: Transaction, wanted: VenueWanted): Promise<void> {
  if (!Number.isInteger(wanted.people) || wanted.people < 1) throw new RangeError(`a booking for ${wanted.people} people`);
  const venue = await findOpenVenue(tx, wanted);
  if (venue.baseId !== null) await assertAgreed(tx, venue.baseId, wanted);
  const slot = [wanted.venueId, wanted.day, wanted.half];
  // Brings the row into being and locks it, so that what is read next stays as it is until the commit.
  await tx.query('INSERT INTO venue_slot (venue_id, day, half) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE venue_id = VALUES(venue_id)', slot);
  const [booked]: { people: number }[] = await tx.query('SELECT people FROM venue_booking WHERE venue_id = ? AND day = ? AND half = ? AND class_id = ?', [...slot, wanted.classId]);
  const more = { people: wanted.people - (booked?.people ?? 0), classes: booked ? 0 : 1 };
  const taken: { affectedRows: number } = await tx.query(
    `UPDATE venue_slot SET people = people + ?, classes = classes + ?
      WHERE venue_id = ? AND day = ? AND half = ? AND people + ? <= ? AND classes + ? <= ?`,
    [more.people, more.classes, ...slot, more.people, venue.capacity, more.classes, venue.mostClasses],
  );
  if (taken.affectedRows !== 1) throw await full(tx, wanted, venue);
  await tx.query(
    `INSERT INTO venue_booking (venue_id, day, half, class_id, people, purpose) VALUES (?, ?, ?, ?, ?, ?)
     ON DUPLICATE KEY UPDATE people = VALUES(people), purpose = VALUES(purpose)`,
    [...slot, wanted.classId, wanted.people, wanted.purpose ?? ''],
  );
}

/**
 * All of them or none. Whoever books several half-days takes them in one order, so that two classes who want the same ones wait for
 * each other instead of dying in a deadlock.
 * @throws DomainError as {@link bookVenue}, for the first that cannot be had
 */
export async function bookVenues(tx: Transaction, wanted: readonly VenueWanted[]): Promise<void> {
  const inOrder = wanted.toSorted((left, right) => left.venueId - right.venueId || (`${left.day} ${left.half}` < `${right.day} ${right.half}` ? -1 : 1));
  for (const one of inOrder) await bookVenue(tx, one);
}

/** The venue and its base stay as they are until the commit; bookings do not wait for each other here. */
async function findOpenVenue(tx: Transaction, { venueId, day }: VenueWanted): Promise<LockedVenue> {
  const [venue]: LockedVenue[] = await tx.query(
    `SELECT v.capacity, v.most_classes AS mostClasses, v.retired_on AS retiredOn, v.base_id AS baseId, b.state
       FROM venue v LEFT JOIN teaching_base b ON b.id = v.base_id WHERE v.id = ? LOCK IN SHARE MODE`,
    [venueId],
  );
  if (!venue) throw venueErrors.notFound({ venueId });
  if (venue.retiredOn !== null && venue.retiredOn <= day) throw venueErrors.retired({ venueId, retiredOn: venue.retiredOn });
  if (venue.baseId !== null && (venue.state === null || !isInUse(venue.state))) {
    throw venueErrors.baseNotInUse({ venueId, baseId: venue.baseId, state: venue.state ?? '' });
  }
  return venue;
}

async function assertAgreed(tx: Transaction, baseId: number, { venueId, day }: VenueWanted): Promise<void> {
  const terms: { startsOn: TrainingDay; endsOn: TrainingDay }[] = await tx.query('SELECT starts_on AS startsOn, ends_on AS endsOn FROM base_agreement WHERE base_id = ? ORDER BY starts_on', [baseId]);
  if (!terms.some((term) => term.startsOn <= day && day <= term.endsOn)) throw venueErrors.outsideAgreement({ venueId, baseId, day, terms });
  const [open]: { dueOn: TrainingDay | null }[] = await tx.query('SELECT MIN(due_on) AS dueOn FROM base_correction WHERE base_id = ? AND accepted_at IS NULL', [baseId]);
  const dueOn = open?.dueOn ?? null;
  if (dueOn !== null && dueOn < day) throw venueErrors.correctionOverdue({ venueId, baseId, day, dueOn });
}

async function full(tx: Transaction, { venueId, day, half, people: wanted }: VenueWanted, { capacity, mostClasses }: LockedVenue): Promise<Error> {
  const [taken]: Taken[] = await tx.query('SELECT people, classes FROM venue_slot WHERE venue_id = ? AND day = ? AND half = ?', [venueId, day, half]);
  return venueErrors.full({ venueId, day, half, wanted, capacity, people: taken?.people ?? 0, mostClasses, classes: taken?.classes ?? 0 });
}
