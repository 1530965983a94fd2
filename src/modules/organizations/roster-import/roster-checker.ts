import { parseTrainingDay, type TrainingDay } from '#kernel';
import { readDayOrMonth } from '../../../platform/workbook/cell-day';
import { readResidentId } from '../../../platform/workbook/cell-resident-id';
import { identifierText, nameText, plainText } from '../../../platform/workbook/cell-text';
import { cellOf, type TableRow } from '../../../platform/workbook/open-table';
import { passedOver, type PassedOver } from '../../../platform/workbook/passed-over';
import { refuseRow, type RefusalWords, type RowRefusal } from '../../../platform/workbook/row-refusal';
import type { ImportedPerson } from './imported-person';
import type { RosterColumn } from './roster-columns';
import { writtenWord } from './written-word';
import { duplicatePersonWords, ROSTER_WORDS, type RosterRefusalCode } from './roster-import.errors';
import type { NamedUnit, UnitDirectory } from './unit-directory';

type RosterRow = TableRow<RosterColumn>;
type Refused = { readonly refusal: RowRefusal<RosterRefusalCode> };

export type RosterVerdict<Unit extends NamedUnit> =
  | { readonly accepted: ImportedPerson<Unit> }
  | Refused
  | { readonly passedOver: PassedOver };

const FRAME = { serial: 'serial', identifying: ['residentId', 'name', 'unit'] } as const;
const IN_SERVICE = '在职';
/** As long as people and postings keep them. */
const LONGEST = { name: 100, post: 40, rank: 40, staffKind: 40, managedBy: 80, status: 20, note: 500 } as const;

/** Checks the rows of one roster, one after another; the first row of a person stands. */
export class RosterChecker<Unit extends NamedUnit> {
  private readonly firstRowOf = new Map<string, number>();

  constructor(private readonly units: UnitDirectory<Unit>) {}

  check(row: RosterRow): RosterVerdict<Unit> {
    const skipped = passedOver(row, FRAME);
    if (skipped !== undefined) return { passedOver: skipped };
    const verdict = checkRosterRow(row, this.units);
    if ('refusal' in verdict) return verdict;
    const firstRowNumber = this.firstRowOf.get(verdict.accepted.residentId);
    if (firstRowNumber !== undefined) return refuse(row, 'residentId', 'DUPLICATE_PERSON', duplicatePersonWords(firstRowNumber));
    this.firstRowOf.set(verdict.accepted.residentId, row.rowNumber);
    return verdict;
  }
}

/** A roster row by itself. Posts, ranks and kinds are taken as written: which of them matter is for a policy to say. */
export function checkRosterRow<Unit extends NamedUnit>(
  row: RosterRow,
  units: UnitDirectory<Unit>,
): { readonly accepted: ImportedPerson<Unit> } | Refused {
  const id = readResidentId(cellOf(row, 'residentId'));
  if ('code' in id) return refuse(row, 'residentId', id.code, id.words);
  const name = nameText(cellOf(row, 'name'));
  if (name === '') return refuse(row, 'name', 'MISSING_NAME', ROSTER_WORDS.missingName);
  const unitWritten = plainText(cellOf(row, 'unit'));
  const found = units.find(unitWritten);
  if ('problem' in found) return refuse(row, 'unit', 'UNKNOWN_UNIT', unitWords(unitWritten, found.problem));
  const rankSince = readRankSince(row);
  if (rankSince === 'unreadable') return refuse(row, 'rankSince', 'BAD_DATE', ROSTER_WORDS.badDate);
  const tooLong = findTooLong(row);
  if (tooLong !== undefined) return refuse(row, tooLong, 'TEXT_TOO_LONG', ROSTER_WORDS.textTooLong);
  const text = (key: RosterColumn) => plainText(cellOf(row, key));
  return {
    accepted: {
      rowNumber: row.rowNumber,
      residentId: id.residentId,
      bornOn: birthDate(id.residentId),
      name,
      sex: readSex(text('sex'), id.residentId),
      unit: found.unit,
      post: rosterWord(row, 'post'),
      rank: rosterWord(row, 'rank'),
      staffKind: rosterWord(row, 'staffKind'),
      managedBy: text('managedBy'),
      rankSince,
      mobile: readMobile(row),
      status: rosterWord(row, 'status') || IN_SERVICE,
      note: text('note'),
    },
  };
}

function refuse(row: RosterRow, key: RosterColumn, code: RosterRefusalCode, words: RefusalWords): Refused {
  return { refusal: refuseRow(row, key, code, words) };
}

function unitWords(written: string, problem: 'unknown' | 'ambiguous'): RefusalWords {
  if (written === '') return ROSTER_WORDS.missingUnit;
  return problem === 'ambiguous' ? ROSTER_WORDS.ambiguousUnit : ROSTER_WORDS.unknownUnit;
}

function rosterWord(row: RosterRow, key: RosterColumn): string {
  return writtenWord(cellOf(row, key));
}

function readRankSince(row: RosterRow): TrainingDay | undefined | 'unreadable' {
  if (rosterWord(row, 'rankSince') === '') return undefined;
  return readDayOrMonth(cellOf(row, 'rankSince')) ?? 'unreadable';
}

function readSex(written: string, residentId: string): string {
  if (written === '男' || written === '女') return written;
  return Number(residentId[16]) % 2 === 1 ? '男' : '女';
}

function readMobile(row: RosterRow): string | undefined {
  const digits = identifierText(cellOf(row, 'mobile')).replace(/-/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
  return /^\d{7,15}$/.test(digits) ? digits : undefined;
}

function birthDate(residentId: string): TrainingDay {
  const day = parseTrainingDay(`${residentId.slice(6, 10)}-${residentId.slice(10, 12)}-${residentId.slice(12, 14)}`);
  if (day === undefined) throw new Error('a checked resident ID has a birth date');
  return day;
}

function findTooLong(row: RosterRow): keyof typeof LONGEST | undefined {
  const keys = Object.keys(LONGEST) as (keyof typeof LONGEST)[];
  return keys.find((key) => {
    const text = cellOf(row, key).text;
    return text.length > LONGEST[key] && [...plainText(cellOf(row, key))].length > LONGEST[key];
  });
}
