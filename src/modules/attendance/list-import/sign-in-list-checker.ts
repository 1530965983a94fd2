import { readResidentId } from '../../../platform/workbook/cell-resident-id';
import { nameText, plainText } from '../../../platform/workbook/cell-text';
import { cellOf, type TableRow } from '../../../platform/workbook/open-table';
import { passedOver } from '../../../platform/workbook/passed-over';
import { refuseRow, type RowRefusal } from '../../../platform/workbook/row-refusal';
import type { MarkState } from '../sign-in/mark-states';
import type { ClassRoll, FoundOnRoll } from './class-roll';
import { readState, type SignInColumn } from './sign-in-list';
import { duplicateWords, SIGN_IN_LIST_WORDS } from './sign-in-list-words';

export interface SignedRow {
  readonly row: TableRow<SignInColumn>;
  readonly personId: number;
  readonly state: MarkState;
}

type Verdict = { readonly signed: SignedRow } | { readonly refusal: RowRefusal };

/** The rows of one list, one after another; the first row of a person stands. */
export class SignInListChecker {
  private readonly firstRowOf = new Map<number, number>();

  constructor(private readonly roll: ClassRoll) {}

  /** @returns undefined for a row that holds nobody */
  async check(row: TableRow<SignInColumn>): Promise<Verdict | undefined> {
    if (passedOver(row, { serial: 'serial', identifying: ['name', 'residentId'] }) !== undefined) return undefined;
    const name = nameText(cellOf(row, 'name'));
    if (name === '') return refuse(row, 'name', 'MISSING_NAME');
    const found = await this.find(row, name);
    if ('refusal' in found) return found;
    if ('problem' in found) return refuseUnfound(row, found.problem);
    const state = readState(cellOf(row, 'state'));
    if (!state) return refuse(row, 'state', plainText(cellOf(row, 'state')) === '' ? 'MISSING_STATE' : 'UNKNOWN_STATE');
    const first = this.firstRowOf.get(found.personId);
    if (first !== undefined) return { refusal: refuseRow(row, 'name', 'DUPLICATE_PERSON', duplicateWords(first)) };
    this.firstRowOf.set(found.personId, row.rowNumber);
    return { signed: { row, personId: found.personId, state } };
  }

  private async find(row: TableRow<SignInColumn>, name: string): Promise<FoundOnRoll | { readonly refusal: RowRefusal }> {
    if (plainText(cellOf(row, 'residentId')) === '') return this.roll.byName(name);
    const id = readResidentId(cellOf(row, 'residentId'));
    return 'code' in id ? { refusal: refuseRow(row, 'residentId', id.code, id.words) } : this.roll.byNumber(id.residentId, name);
  }
}

const REFUSAL_OF = { unknown: 'PERSON_NOT_FOUND', elsewhere: 'NOT_IN_CLASS', ambiguous: 'AMBIGUOUS_NAME', other_name: 'NAME_DIFFERS' } as const;

function refuseUnfound(row: TableRow<SignInColumn>, problem: keyof typeof REFUSAL_OF): Verdict {
  return refuse(row, problem === 'unknown' ? 'residentId' : 'name', REFUSAL_OF[problem]);
}

function refuse(row: TableRow<SignInColumn>, key: SignInColumn, code: keyof typeof SIGN_IN_LIST_WORDS): { readonly refusal: RowRefusal } {
  return { refusal: refuseRow(row, key, code, SIGN_IN_LIST_WORDS[code]) };
}
