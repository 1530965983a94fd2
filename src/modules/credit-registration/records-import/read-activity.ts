import { isTrainingYear, type Hundredths, type TrainingDay } from '#kernel';
import { readDay } from '../../../platform/workbook/cell-day';
import { readHundredths } from '../../../platform/workbook/cell-decimal';
import { plainText } from '../../../platform/workbook/cell-text';
import { cellOf, type TableRow } from '../../../platform/workbook/open-table';
import { refuseRow, type RefusalWords, type RowRefusal } from '../../../platform/workbook/row-refusal';
import { readAuthorOrder } from './author-order';
import type { RecordColumn } from './record-columns';
import { RECORD_WORDS, unitMismatchWords, type RecordRefusalCode } from './records-import.errors';
import type { RecordVocabulary } from './record-vocabulary';

export type RecordRow = TableRow<RecordColumn>;
export type Reading<Value> = { readonly value: Value } | { readonly refusal: RowRefusal<RecordRefusalCode> };

export interface Activity {
  readonly category: string;
  readonly unit: string;
  readonly quantityHundredths: Hundredths;
  readonly startsOn: TrainingDay;
  readonly endsOn: TrainingDay;
  readonly title: string;
  readonly organiser: string;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly note: string;
}

/** As long as the ledger keeps them. */
const LONGEST = { title: 300, organiser: 200, level: 40, form: 40, authorOrder: 40, note: 500 } as const;
const LARGEST_QUANTITY: Hundredths = 100_000_000;

export function refuse(row: RecordRow, key: RecordColumn, code: RecordRefusalCode, words: RefusalWords): { refusal: RowRefusal<RecordRefusalCode> } {
  return { refusal: refuseRow(row, key, code, words) };
}

/** What happened: category, dates, quantity, unit of measure, texts, refused in this order. */
export function readActivity(row: RecordRow, vocabulary: RecordVocabulary): Reading<Activity> {
  const categoryWritten = plainText(cellOf(row, 'category'));
  const category = vocabulary.category(categoryWritten);
  if (category === undefined) {
    return refuse(row, 'category', 'UNKNOWN_CATEGORY', categoryWritten === '' ? RECORD_WORDS.missingCategory : RECORD_WORDS.unknownCategory);
  }
  const days = readDays(row);
  if ('refusal' in days) return days;
  const quantity = readQuantity(row);
  if ('refusal' in quantity) return quantity;
  const unit = vocabulary.unit(plainText(cellOf(row, 'unit')));
  if (unit === undefined || !category.units.includes(unit)) {
    return refuse(row, 'unit', 'UNIT_MISMATCH', unitMismatchWords(category.zh, vocabulary.unitNames(category.units)));
  }
  const tooLong = findTooLong(row);
  if (tooLong !== undefined) return refuse(row, tooLong, 'TEXT_TOO_LONG', RECORD_WORDS.textTooLong);
  const { startsOn, endsOn } = days.value;
  return {
    value: {
      category: category.code,
      unit,
      quantityHundredths: quantity.value,
      startsOn,
      endsOn,
      title: plainText(cellOf(row, 'title')),
      organiser: plainText(cellOf(row, 'organiser')),
      attributes: readAttributes(row, vocabulary),
      note: plainText(cellOf(row, 'note')),
    },
  };
}

function readDays(row: RecordRow): Reading<{ startsOn: TrainingDay; endsOn: TrainingDay }> {
  const startsOn = readTrainingDay(row, 'startsOn');
  if (startsOn === undefined) return refuse(row, 'startsOn', 'BAD_DATE', RECORD_WORDS.badDate);
  const endsOn = readTrainingDay(row, 'endsOn');
  if (endsOn === undefined) return refuse(row, 'endsOn', 'BAD_DATE', RECORD_WORDS.badDate);
  if (endsOn < startsOn) return refuse(row, 'endsOn', 'END_BEFORE_START', RECORD_WORDS.endBeforeStart);
  return { value: { startsOn, endsOn } };
}

/** A day of a year that credits can count in: 2926 for 2026 is a slip, not a date. */
function readTrainingDay(row: RecordRow, key: 'startsOn' | 'endsOn'): TrainingDay | undefined {
  const day = readDay(cellOf(row, key));
  return day !== undefined && isTrainingYear(Number(day.slice(0, 4))) ? day : undefined;
}

function readQuantity(row: RecordRow): Reading<Hundredths> {
  const quantity = readHundredths(cellOf(row, 'quantity'));
  if (quantity === undefined || quantity <= 0) return refuse(row, 'quantity', 'BAD_QUANTITY', RECORD_WORDS.badQuantity);
  if (quantity > LARGEST_QUANTITY) return refuse(row, 'quantity', 'BAD_QUANTITY', RECORD_WORDS.quantityTooLarge);
  return { value: quantity };
}

function findTooLong(row: RecordRow): keyof typeof LONGEST | undefined {
  const keys = Object.keys(LONGEST) as (keyof typeof LONGEST)[];
  return keys.find((key) => {
    const text = cellOf(row, key).text;
    return text.length > LONGEST[key] && [...plainText(cellOf(row, key))].length > LONGEST[key];
  });
}

function readAttributes(row: RecordRow, vocabulary: RecordVocabulary): Readonly<Record<string, string | number>> {
  const level = plainText(cellOf(row, 'level'));
  const form = plainText(cellOf(row, 'form'));
  const authorOrder = readAuthorOrder(plainText(cellOf(row, 'authorOrder')));
  const attributes: Record<string, string | number> = {};
  if (level !== '') attributes['organiserLevel'] = vocabulary.organiserLevel(level);
  if (form !== '') attributes['form'] = vocabulary.form(form);
  if (authorOrder !== undefined) attributes['authorOrder'] = authorOrder;
  return attributes;
}
