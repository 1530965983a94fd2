import type { Database, Transaction } from '../../../platform/database/database';

/** `市委党校 报告厅`: what people are told to go to. A venue that does not exist is left out. */
export async function readVenueNames(on: Database | Transaction, venueIds: readonly number[]): Promise<Map<number, string>> {
  if (venueIds.length === 0) return new Map();
  const rows = (await on.query(
    `SELECT v.id, CONCAT(IFNULL(s.name, b.name), ' ', v.name) AS name FROM venue v
       LEFT JOIN party_school s ON s.id = v.party_school_id LEFT JOIN teaching_base b ON b.id = v.base_id WHERE v.id IN (?)`,
    [[...venueIds]],
  )) as { id: number; name: string }[];
  return new Map(rows.map(({ id, name }) => [id, name]));
}
