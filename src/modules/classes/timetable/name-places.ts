import type { Database, Transaction } from '../../../platform/database/database';
import { readVenueNames } from '../../partners/public';
import type { WantedSession } from './wanted-sessions';

/** A session in a room without words for it is announced by the room's own name. */
export async function namePlaces(on: Database | Transaction, sessions: readonly WantedSession[]): Promise<WantedSession[]> {
  const names = await readVenueNames(on, [...new Set(sessions.flatMap(({ venueId, place }) => (venueId !== null && place.trim() === '' ? [venueId] : [])))]);
  return sessions.map((session) => (session.venueId !== null && session.place.trim() === '' ? { ...session, place: names.get(session.venueId) ?? '' } : session));
}
