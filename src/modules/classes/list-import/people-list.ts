import { readResidentId } from '../../../platform/workbook/cell-resident-id';
import { nameText } from '../../../platform/workbook/cell-text';
import type { TableColumn } from '../../../platform/workbook/find-header';
import { cellOf, type TableRow } from '../../../platform/workbook/open-table';
import { passedOver } from '../../../platform/workbook/passed-over';
import { refuseRow, type RowRefusal } from '../../../platform/workbook/row-refusal';
import { duplicateWords, LIST_WORDS } from './list-words';

export const PEOPLE_SHEET = '学员名单';
export type PeopleColumn = 'serial' | 'name' | 'residentId' | 'unit' | 'note';

export const PEOPLE_COLUMNS: readonly TableColumn<PeopleColumn>[] = [
  { key: 'serial', header: '序号', required: false },
  { key: 'name', header: '姓名', required: true },
  { key: 'residentId', header: '身份证号', aliases: ['身份证号码', '公民身份号码'], required: true },
  { key: 'unit', header: '所在单位', aliases: ['单位', '工作单位'], required: false },
  { key: 'note', header: '备注', required: false },
];

export interface ListedRow {
  readonly row: TableRow<PeopleColumn>;
  readonly name: string;
  readonly residentId: string;
}

/** The rows of one list, one after another; the first row of a person stands. */
export class PeopleListChecker {
  private readonly firstRowOf = new Map<string, number>();

  /** @returns undefined for a row that holds nobody */
  check(row: TableRow<PeopleColumn>): { readonly listed: ListedRow } | { readonly refusal: RowRefusal } | undefined {
    if (passedOver(row, { serial: 'serial', identifying: ['residentId', 'name'] }) !== undefined) return undefined;
    const id = readResidentId(cellOf(row, 'residentId'));
    if ('code' in id) return { refusal: refuseRow(row, 'residentId', id.code, id.words) };
    const name = nameText(cellOf(row, 'name'));
    if (name === '') return { refusal: refuseRow(row, 'name', 'MISSING_NAME', LIST_WORDS.missingName) };
    const first = this.firstRowOf.get(id.residentId);
    if (first !== undefined) return { refusal: refuseRow(row, 'residentId', 'DUPLICATE_PERSON', duplicateWords(first)) };
    this.firstRowOf.set(id.residentId, row.rowNumber);
    return { listed: { row, name, residentId: id.residentId } };
  }
}
