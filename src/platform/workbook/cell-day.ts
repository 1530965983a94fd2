import { formatTrainingDay, type TrainingDay } from '#kernel';
import type { CellValue } from './cell-value';
import { remember } from './remember';
import { dayOfSerial } from './serial-day';

const WRITTEN_DAY = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*[-./月]\s*(\d{1,2})\s*[日号]?(?:[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const COMPACT_DAY = /^(\d{4})(\d{2})(\d{2})$/;
const WRITTEN_MONTH = /^(\d{4})\s*[-./年]\s*(\d{1,2})\s*月?$/;

/** Serials of the years 2000 to 2099: a day cell that lost its format. */
const FIRST_PLAUSIBLE_SERIAL = 36_526;
const LAST_PLAUSIBLE_SERIAL = 73_050;

/** The day in a cell: a date cell, `2026-03-05`, `2026/3/5`, `2026.3.5`, `2026年3月5日` or `20260305`, in any width. */
export function readDay(cell: CellValue): TrainingDay | undefined {
  if (cell.kind === 'date') return cell.day;
  if (cell.kind === 'text') return dayOfText(cell.text);
  return cell.kind === 'number' ? (dayOfText(cell.text) ?? dayOfUnformattedSerial(Number(cell.text))) : undefined;
}

const dayOfText = remember((written: string): TrainingDay | undefined => {
  const text = written.normalize('NFKC').replace(/[\u200B-\u200D\uFEFF]/g, '').replace(/^'/, '').replace(/。/g, '.').trim();
  const match = WRITTEN_DAY.exec(text) ?? COMPACT_DAY.exec(text);
  return match ? formatTrainingDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
});

/** As {@link readDay}; a month alone (`2013年6月`, `2013.06`) stands for its first day. A number such as 2013.1 may be October and is refused. */
export function readDayOrMonth(cell: CellValue): TrainingDay | undefined {
  const day = readDay(cell);
  if (day !== undefined || cell.kind !== 'text') return day;
  const match = WRITTEN_MONTH.exec(cell.text.normalize('NFKC').trim());
  return match ? formatTrainingDay(Number(match[1]), Number(match[2]), 1) : undefined;
}

function dayOfUnformattedSerial(serial: number): TrainingDay | undefined {
  return serial >= FIRST_PLAUSIBLE_SERIAL && serial <= LAST_PLAUSIBLE_SERIAL ? dayOfSerial(serial, false) : undefined;
}
