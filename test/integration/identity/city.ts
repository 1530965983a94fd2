import type { Database } from '../../../src/platform/database/database';

export interface City {
  readonly root: number;
  readonly bureau: number;
  readonly town: number;
  readonly village: number;
  /** Those of the bureau and of the village are managed by 市委组织部, the one of the town by 本单位. */
  readonly people: { readonly bureau: number; readonly town: number; readonly village: number };
}

/** A city with a bureau and a town; the town has a village. One person in each of the three. */
export async function buildCity(database: Database): Promise<City> {
  const units: readonly [number, string, number | null, string][] = [
    [1, '市', null, '/1/'],
    [2, '局', 1, '/1/2/'],
    [12, '镇', 1, '/1/12/'],
    [120, '村', 12, '/1/12/120/'],
  ];
  for (const [id, name, parentId, path] of units) {
    await database.query('INSERT INTO org_unit (id, code, name, kind, parent_id, path, depth, sort_order) VALUES (?, ?, ?, ?, ?, ?, ?, ?)', [
      id, `U${id}`, name, '单位', parentId, path, path.split('/').length - 3, id,
    ]);
  }
  return {
    root: 1, bureau: 2, town: 12, village: 120,
    people: { bureau: await addPerson(database, '局里人', 2, '市委组织部'), town: await addPerson(database, '镇里人', 12, '本单位'), village: await addPerson(database, '村里人', 120, '市委组织部') },
  };
}

async function addPerson(database: Database, name: string, unitId: number, managedBy: string): Promise<number> {
  const { insertId } = (await database.query(
    `INSERT INTO civil_servant (name, name_pinyin, name_initials, sex, born_on, resident_id_sealed, resident_id_index, resident_id_masked)
     VALUES (?, 'x', 'x', '女', '1980-01-01', 'sealed', ?, '330799********0005')`,
    [name, Buffer.alloc(32, name)],
  )) as unknown as { insertId: number };
  await database.query(
    `INSERT INTO posting (person_id, unit_id, post, \`rank\`, staff_kind, managed_by, status, valid_from, recorded_by)
     VALUES (?, ?, '', '', '', ?, '在职', '2020-01-01', 1)`,
    [insertId, unitId, managedBy],
  );
  return insertId;
}
