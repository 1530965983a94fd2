import { comparableText, nameText } from '../../../platform/workbook/cell-text';
import { readResidentId } from '../../../platform/workbook/cell-resident-id';
import { cellOf } from '../../../platform/workbook/open-table';
import { passedOver, type PassedOver } from '../../../platform/workbook/passed-over';
import type { RowRefusal } from '../../../platform/workbook/row-refusal';
import type { ImportedRecord } from './imported-record';
import { readActivity, refuse, type Reading, type RecordRow } from './read-activity';
import { RECORD_WORDS, duplicateRecordWords, type RecordRefusalCode } from './records-import.errors';
import type { RecordVocabulary } from './record-vocabulary';
import { plainDigest, recordContent, type ContentDigest } from './source-key';

export interface RecordCheckSetting {
  readonly vocabulary: RecordVocabulary;
  /** The person with this resident ID, as the roster has them. */
  readonly personOf: (residentId: string) => { readonly name: string } | undefined;
  readonly digest?: ContentDigest;
}

export type RecordVerdict =
  | { readonly accepted: ImportedRecord }
  | { readonly refusal: RowRefusal<RecordRefusalCode> }
  | { readonly passedOver: PassedOver };

const FRAME = { serial: 'serial', identifying: ['residentId', 'name', 'category', 'title'] } as const;

/** Checks the rows of one file, one after another. Remembers a digest of each accepted record, so one checker serves one file. */
export class RecordChecker {
  private readonly firstRowOf = new Map<string, number>();

  constructor(private readonly setting: RecordCheckSetting) {}

  check(row: RecordRow): RecordVerdict {
    const skipped = passedOver(row, FRAME);
    if (skipped !== undefined) return { passedOver: skipped };
    const person = this.readPerson(row);
    if ('refusal' in person) return person;
    const activity = readActivity(row, this.setting.vocabulary);
    if ('refusal' in activity) return activity;
    const { category, unit, quantityHundredths, startsOn, endsOn, title, organiser, attributes, note } = activity.value;
    const residentId = person.value;
    const achievementKey = comparableText(title);
    const content = recordContent({ residentId, category, unit, quantityHundredths, startsOn, endsOn, achievementKey, organiser, attributes });
    const sourceKey = (this.setting.digest ?? plainDigest)(content);
    const seenKey = sourceKey.toString('latin1', 0, 16);
    const firstRowNumber = this.firstRowOf.get(seenKey);
    if (firstRowNumber !== undefined) return refuse(row, 'title', 'DUPLICATE_RECORD', duplicateRecordWords(firstRowNumber));
    this.firstRowOf.set(seenKey, row.rowNumber);
    // Field by field, here and below: spreading costs more than the checks when a city's records are read.
    return { accepted: { rowNumber: row.rowNumber, residentId, category, unit, quantityHundredths, startsOn, endsOn, title, achievementKey, organiser, attributes, note, sourceKey } };
  }

  private readPerson(row: RecordRow): Reading<string> {
    const id = readResidentId(cellOf(row, 'residentId'));
    if ('code' in id) return refuse(row, 'residentId', id.code, id.words);
    const name = nameText(cellOf(row, 'name'));
    if (name === '') return refuse(row, 'name', 'MISSING_NAME', RECORD_WORDS.missingName);
    const person = this.setting.personOf(id.residentId);
    if (person === undefined) return refuse(row, 'residentId', 'UNKNOWN_PERSON', RECORD_WORDS.unknownPerson);
    if (!sameName(name, person.name)) return refuse(row, 'name', 'NAME_MISMATCH', RECORD_WORDS.nameMismatch);
    return { value: id.residentId };
  }
}

/** The resident IDs of the rows that hold a sound one, for looking the people of a batch up at once. */
export function residentIdsOf(rows: readonly RecordRow[]): string[] {
  const ids = new Set<string>();
  for (const row of rows) {
    const id = readResidentId(cellOf(row, 'residentId'));
    if ('residentId' in id) ids.add(id.residentId);
  }
  return [...ids];
}

function sameName(written: string, known: string): boolean {
  return written === known || comparableText(written) === comparableText(nameText({ kind: 'text', text: known }));
}
