import type { Database, SqlValue } from '../../../platform/database/database';
import { venueErrors } from '../partners.errors';
import { readingOf } from '../text-reading';
import type { PartySchoolDto, VenueDto, VenueQueryDto } from './venues.dto';

const SELECT_VENUES = `SELECT v.id, v.party_school_id AS schoolId, v.base_id AS baseId, IFNULL(s.name, b.name) AS hostName, v.name, v.capacity, v.most_classes AS mostClasses, v.retired_on AS retiredOn
  FROM venue v LEFT JOIN party_school s ON s.id = v.party_school_id LEFT JOIN teaching_base b ON b.id = v.base_id`;

/** Party schools first, then bases in the order of their names. */
export async function listVenues(database: Database, { schoolId, baseId, q = '' }: VenueQueryDto): Promise<VenueDto[]> {
  const wanted: [string, SqlValue][] = [];
  if (schoolId !== undefined) wanted.push(['v.party_school_id = ?', schoolId]);
  if (baseId !== undefined) wanted.push(['v.base_id = ?', baseId]);
  const where = wanted.length === 0 ? '' : `WHERE ${wanted.map(([sql]) => sql).join(' AND ')}`;
  const venues = await database.query<VenueDto>(`${SELECT_VENUES} ${where} ORDER BY v.base_id IS NOT NULL, IFNULL(s.name_pinyin, b.name_pinyin), v.name, v.id`, wanted.map(([, value]) => value));
  const typed = q.toLowerCase().replaceAll(/\s/g, '');
  return typed === '' ? venues : venues.filter((venue) => isNamed(venue, typed));
}

/** A city has hundreds of venues at most: they are read aloud here, not in a column of their own. */
function isNamed({ hostName, name }: VenueDto, typed: string): boolean {
  return [hostName, name].some((written) => {
    const { pinyin, initials } = readingOf(written);
    return written.toLowerCase().includes(typed) || pinyin.includes(typed) || initials.includes(typed);
  });
}

/** @throws DomainError VENUE_NOT_FOUND */
export async function readVenue(database: Database, venueId: number): Promise<VenueDto> {
  const [venue] = await database.query<VenueDto>(`${SELECT_VENUES} WHERE v.id = ?`, [venueId]);
  if (!venue) throw venueErrors.notFound({ venueId });
  return venue;
}

export function listPartySchools(database: Database): Promise<PartySchoolDto[]> {
  return database.query<PartySchoolDto>('SELECT id, name, address FROM party_school ORDER BY name_pinyin, id');
}

/** @throws DomainError PARTY_SCHOOL_NOT_FOUND */
export async function readPartySchool(database: Database, schoolId: number): Promise<PartySchoolDto> {
  const [school] = await database.query<PartySchoolDto>('SELECT id, name, address FROM party_school WHERE id = ?', [schoolId]);
  if (!school) throw venueErrors.schoolNotFound({ schoolId });
  return school;
}
