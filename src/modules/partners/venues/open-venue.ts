import type { Transaction } from '../../../platform/database/database';
import { isDuplicateKey } from '../../../platform/database/retryable-error';
import { recordAudit } from '../../audit/public';
import type { Actor } from '../../identity/public';
import { findBase } from '../bases/find-base';
import { venueErrors } from '../partners.errors';
import type { VenueFields } from './change-venue';

export interface NewVenue extends VenueFields {
  readonly schoolId?: number;
  readonly baseId?: number;
}

/** @returns the new venue's id. @throws DomainError VENUE_HOST_UNCLEAR, PARTY_SCHOOL_NOT_FOUND, BASE_NOT_FOUND, VENUE_NAME_TAKEN */
export async function openVenue(tx: Transaction, venue: NewVenue, actor: Actor): Promise<number> {
  await assertHost(tx, venue);
  const answer: { insertId: number } = await tx
    .query('INSERT INTO venue (party_school_id, base_id, name, capacity, most_classes, retired_on) VALUES (?)', [
      [venue.schoolId ?? null, venue.baseId ?? null, venue.name, venue.capacity, venue.mostClasses, venue.retiredOn ?? null],
    ])
    .catch((error: unknown) => {
      throw isDuplicateKey(error) ? venueErrors.nameTaken({ name: venue.name }) : error;
    });
  await recordAudit(tx, {
    actor,
    action: 'venue.opened',
    summary: { zh: `登记场地 ${venue.name}`, en: `Recorded the venue ${venue.name}` },
    subject: { kind: 'venue', id: answer.insertId },
    after: venue,
  });
  return answer.insertId;
}

async function assertHost(tx: Transaction, { schoolId, baseId }: NewVenue): Promise<void> {
  if ((schoolId === undefined) === (baseId === undefined)) throw venueErrors.hostUnclear();
  if (baseId !== undefined) {
    await findBase(tx, baseId, 'read');
    return;
  }
  const schools: unknown[] = await tx.query('SELECT 1 FROM party_school WHERE id = ?', [schoolId]);
  if (schools.length === 0) throw venueErrors.schoolNotFound({ schoolId: schoolId ?? 0 });
}
