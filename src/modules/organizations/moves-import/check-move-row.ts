import { MOVE_KIND_TERMS } from '#contracts';
import type { TrainingDay } from '#kernel';
import { readDay } from '../../../platform/workbook/cell-day';
import { readResidentId } from '../../../platform/workbook/cell-resident-id';
import { nameText, plainText } from '../../../platform/workbook/cell-text';
import { cellOf, type TableRow } from '../../../platform/workbook/open-table';
import { passedOver } from '../../../platform/workbook/passed-over';
import { refuseRow, type RefusalWords, type RowRefusal } from '../../../platform/workbook/row-refusal';
import { MOVE_KINDS, type MoveKind, type PostingChange } from '../moves/move-kinds';
import type { UnitDirectory } from '../roster-import/unit-directory';
import { writtenWord } from '../roster-import/written-word';
import type { StoredUnit } from '../unit-tree';
import type { MoveColumn } from './move-columns';
import { MOVE_WORDS, type MoveRefusalCode } from './moves-import.errors';

export type MoveRow = TableRow<MoveColumn>;

/** One row that may be recorded, as far as the file alone can tell. */
export interface ImportedMove {
  readonly row: MoveRow;
  readonly residentId: string;
  readonly name: string;
  readonly kind: MoveKind;
  readonly on: TrainingDay;
  readonly change: PostingChange;
  readonly reason: string;
  readonly documentNo: string;
}

export type MoveRowVerdict = { readonly accepted: ImportedMove } | { readonly refusal: RowRefusal<MoveRefusalCode> };

const FRAME = { serial: 'serial', identifying: ['residentId', 'name', 'kind'] } as const;
const KIND_OF = new Map<string, MoveKind>(MOVE_KINDS.map((kind) => [MOVE_KIND_TERMS[kind].zh, kind]));
const LONGEST = { post: 40, rank: 40, managedBy: 80, status: 20, reason: 300, documentNo: 100 } as const;

/** @returns nothing for a row that is no move: empty, or a foot of the table. */
export function checkMoveRow(row: MoveRow, units: UnitDirectory<StoredUnit>): MoveRowVerdict | undefined {
  if (passedOver(row, FRAME) !== undefined) return undefined;
  const refuse = (key: MoveColumn, code: MoveRefusalCode, words: RefusalWords): MoveRowVerdict => ({ refusal: refuseRow(row, key, code, words) });
  const text = (key: MoveColumn): string => plainText(cellOf(row, key));
  const id = readResidentId(cellOf(row, 'residentId'));
  if ('code' in id) return refuse('residentId', id.code, id.words);
  const kind = KIND_OF.get(writtenWord(cellOf(row, 'kind')));
  if (kind === undefined) return refuse('kind', 'UNKNOWN_MOVE_KIND', MOVE_WORDS.unknownKind);
  const on = readDay(cellOf(row, 'on'));
  if (on === undefined) return refuse('on', 'BAD_DATE', MOVE_WORDS.badDate);
  const found = text('unit') === '' ? undefined : units.find(text('unit'));
  if (found !== undefined && 'problem' in found) return refuse('unit', 'UNKNOWN_UNIT', MOVE_WORDS.unknownUnit);
  if (text('reason') === '') return refuse('reason', 'MISSING_REASON', MOVE_WORDS.missingReason);
  if (text('documentNo') === '') return refuse('documentNo', 'MISSING_DOCUMENT', MOVE_WORDS.missingDocument);
  const tooLong = (Object.keys(LONGEST) as (keyof typeof LONGEST)[]).find((key) => [...text(key)].length > LONGEST[key]);
  if (tooLong !== undefined) return refuse(tooLong, 'TEXT_TOO_LONG', MOVE_WORDS.textTooLong);
  const word = (key: 'post' | 'rank' | 'status'): string | undefined => (text(key) === '' ? undefined : writtenWord(cellOf(row, key)));
  const [post, rank, status, managedBy] = [word('post'), word('rank'), word('status'), text('managedBy')];
  return {
    accepted: {
      row, kind, on,
      residentId: id.residentId,
      name: nameText(cellOf(row, 'name')),
      reason: text('reason'),
      documentNo: text('documentNo'),
      change: {
        ...(found === undefined ? {} : { unitId: found.unit.id }),
        ...(post === undefined ? {} : { post }),
        ...(rank === undefined || rank === '' ? {} : { rank }),
        ...(managedBy === '' ? {} : { managedBy }),
        ...(status === undefined || status === '' ? {} : { status }),
      },
    },
  };
}
