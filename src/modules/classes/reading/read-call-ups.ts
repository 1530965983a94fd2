import type { Database } from '../../../platform/database/database';
import { repeatedCallUps } from '../class/repeated-call-ups';
import type { PlannedCallUpsDto, PlannedPersonDto, RepeatedCallUpsDto } from './call-ups.dto';

export async function readPlannedCallUps(database: Database, classId: number): Promise<PlannedCallUpsDto> {
  const people = await database.query<PlannedPersonDto>(
    `SELECT p.id AS personId, p.name, IFNULL(u.name, '') AS unitName
       FROM planned_call_up n JOIN civil_servant p ON p.id = n.person_id
       LEFT JOIN posting g ON g.person_id = p.id AND g.valid_until IS NULL LEFT JOIN org_unit u ON u.id = g.unit_id
      WHERE n.class_id = ? ORDER BY p.name_pinyin, p.id`,
    [classId],
  );
  return { people, repeated: (await readRepeatedCallUps(database, { classId })).items };
}

export async function readRepeatedCallUps(database: Database, of: { readonly classId: number } | { readonly planId: number }): Promise<RepeatedCallUpsDto> {
  const items = await repeatedCallUps(database, of);
  return { items: items.map((item) => ({ ...item, overlaps: Number(item.overlaps) === 1 })) };
}
