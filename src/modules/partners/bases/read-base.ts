import { maskMobile, trainingDayAt, type TrainingDay } from '#kernel';
import type { Database } from '../../../platform/database/database';
import { baseErrors } from '../partners.errors';
import { BASE_TRANSITIONS } from './base-states';
import type { BaseDto } from './bases.dto';
import { SELECT_BASES, showBase, type BaseSummaryRow } from './list-bases';
import { readAgreements, readCorrections, readInspections, readSteps } from './read-base-papers';

export interface BaseReader {
  readonly now: Date;
  /** Whoever manages bases sees mobile numbers whole. */
  readonly manages: boolean;
}

interface ContactRow {
  readonly contactName: string;
  readonly contactPhone: string;
  readonly appliedAt: Date;
  readonly bookingsAhead: number;
}

/** A base with everything that was recorded of it. @throws DomainError BASE_NOT_FOUND */
export async function readBase(database: Database, baseId: number, reader: BaseReader): Promise<BaseDto> {
  const today: TrainingDay = trainingDayAt(reader.now);
  const [[summary], [contact], inspections, agreements, corrections, steps] = await Promise.all([
    database.query<BaseSummaryRow>(`${SELECT_BASES} WHERE t.id = ?`, [today, baseId]),
    database.query<ContactRow>(
      `SELECT t.contact_name AS contactName, t.contact_phone AS contactPhone, t.applied_at AS appliedAt,
              (SELECT COUNT(*) FROM venue v JOIN venue_booking b ON b.venue_id = v.id WHERE v.base_id = t.id AND b.day >= ?) AS bookingsAhead
         FROM teaching_base t WHERE t.id = ?`,
      [today, baseId],
    ),
    readInspections(database, baseId),
    readAgreements(database, baseId),
    readCorrections(database, baseId, today),
    readSteps(database, baseId),
  ]);
  if (!summary || !contact) throw baseErrors.notFound({ baseId });
  const shown = (phone: string): string => (reader.manages ? phone : maskedPhone(phone));
  return {
    ...showBase(summary),
    contactName: contact.contactName,
    contactPhone: shown(contact.contactPhone),
    appliedAt: contact.appliedAt.toISOString(),
    next: BASE_TRANSITIONS[summary.state],
    bookingsAhead: Number(contact.bookingsAhead),
    inspections,
    agreements: agreements.map((agreement) => ({ ...agreement, contactPhone: shown(agreement.contactPhone) })),
    corrections,
    steps,
    asOf: reader.now.toISOString(),
  };
}

/** A switchboard's number is public; a mobile number is somebody's own. */
function maskedPhone(phone: string): string {
  return phone.replaceAll(/(?<!\d)1\d{10}(?!\d)/g, maskMobile);
}
