import type { Database } from '../../../../platform/database/database';
import type { Vault } from '../../../../platform/vault/vault';
import { assertShort } from '../../../../platform/workbook/assert-short';
import { nameText } from '../../../../platform/workbook/cell-text';
import { openTable } from '../../../../platform/workbook/open-table';
import { openWorkbook } from '../../../../platform/workbook/open-workbook';
import { refuseRow, type RowRefusal } from '../../../../platform/workbook/row-refusal';
import { LIST_WORDS, PEOPLE_COLUMNS, PeopleListChecker, type ListedRow } from '../../../classes/public';
import { scopeCondition, type Scope } from '../../../identity/public';
import { findPeopleByResidentId } from '../../../organizations/public';
import { MOST_PEOPLE_A_BATCH } from './most-people';

export const PEOPLE_LIST_SHEET = '人员名单';

export interface PersonOnList {
  readonly personId: number;
  readonly name: string;
  readonly unitName: string;
}

export interface PeopleOnList {
  readonly people: readonly PersonOnList[];
  readonly refusals: readonly RowRefusal[];
}

const OUT_OF_REACH = {
  message: { zh: '此人现不在本单位', en: 'this person does not serve in this unit now' },
  remedy: { zh: '由其所在单位申报，请从名单中去掉此行。', en: 'Their own unit declares for them; take the row out.' },
} as const;

/** The people whom a workbook names, as far as the caller declares for them; each other row with its fault. @throws DomainError WORKBOOK_…, SHEET_NOT_FOUND, HEADER_NOT_FOUND, TOO_MANY_ROWS */
export async function readPeopleList(database: Database, vault: Vault, { path, scope }: { readonly path: string; readonly scope: Scope }): Promise<PeopleOnList> {
  const workbook = await openWorkbook(path);
  try {
    const table = await openTable(workbook, PEOPLE_LIST_SHEET, PEOPLE_COLUMNS);
    await assertShort(table, MOST_PEOPLE_A_BATCH);
    const checker = new PeopleListChecker();
    const listed: ListedRow[] = [];
    const refusals: RowRefusal[] = [];
    for await (const row of table.rows()) {
      const verdict = checker.check(row);
      if (verdict && 'listed' in verdict) listed.push(verdict.listed);
      else if (verdict) refusals.push(verdict.refusal);
    }
    const found = await judge(database, vault, { listed, scope });
    return { people: found.people, refusals: [...refusals, ...found.refusals].toSorted((left, right) => left.rowNumber - right.rowNumber) };
  } finally {
    workbook.close();
  }
}

async function judge(database: Database, vault: Vault, { listed, scope }: { readonly listed: readonly ListedRow[]; readonly scope: Scope }): Promise<PeopleOnList> {
  const known = await findPeopleByResidentId(database, vault, listed.map(({ residentId }) => residentId));
  const reached = await readReached(database, scope, [...known.values()].map(({ personId }) => personId));
  const people: PersonOnList[] = [];
  const refusals: RowRefusal[] = [];
  for (const { row, name, residentId } of listed) {
    const person = known.get(residentId);
    const unitName = person && reached.get(person.personId);
    if (!person) refusals.push(refuseRow(row, 'residentId', 'PERSON_NOT_FOUND', LIST_WORDS.unknown));
    else if (nameText({ kind: 'text', text: person.name }) !== name) refusals.push(refuseRow(row, 'name', 'NAME_DIFFERS', LIST_WORDS.nameDiffers));
    else if (unitName === undefined) refusals.push(refuseRow(row, 'residentId', 'PEOPLE_OUT_OF_REACH', OUT_OF_REACH));
    else people.push({ personId: person.personId, name: person.name, unitName });
  }
  return { people, refusals };
}

async function readReached(database: Database, scope: Scope, personIds: readonly number[]): Promise<ReadonlyMap<number, string>> {
  if (personIds.length === 0) return new Map();
  const within = scopeCondition(scope, { unitPath: 'u.path', managedBy: 'g.managed_by' });
  const rows = await database.query<{ personId: number; unitName: string }>(
    `SELECT g.person_id AS personId, u.name AS unitName FROM posting g JOIN org_unit u ON u.id = g.unit_id WHERE g.valid_until IS NULL AND g.person_id IN (?) AND ${within.sql}`,
    [[...personIds], ...within.parameters],
  );
  return new Map(rows.map(({ personId, unitName }) => [personId, unitName]));
}
