import type { Entry } from 'yauzl';
import type { WorkbookLimits } from './workbook-limits';
import { workbookDamaged, workbookTooLarge } from './workbook.errors';

type EntrySize = Pick<Entry, 'fileName' | 'compressedSize' | 'uncompressedSize' | 'relativeOffsetOfLocalHeader' | 'fileNameLength'>;

/** Small parts may compress strangely well without harm. */
const RATIO_COUNTS_FROM_BYTES = 1024 * 1024;
const LOCAL_HEADER_BYTES = 30;

/** Checks declared sizes; the actual ones are held to them while reading. */
export function refuseOversized(entries: readonly EntrySize[], limits: WorkbookLimits): void {
  let unpacked = 0;
  for (const entry of entries) {
    unpacked += entry.uncompressedSize;
    if (unpacked > limits.unpackedBytes) throw workbookTooLarge('unpacked', limits.unpackedBytes);
    const suspicious = entry.uncompressedSize > RATIO_COUNTS_FROM_BYTES && entry.uncompressedSize > entry.compressedSize * limits.ratio;
    if (suspicious) throw workbookTooLarge('ratio', limits.ratio);
  }
}

/** Parts that share bytes are the trick of the quadratic zip bomb; no honest program writes them. */
export function refuseOverlaps(entries: readonly EntrySize[]): void {
  const ordered = [...entries].sort((left, right) => left.relativeOffsetOfLocalHeader - right.relativeOffsetOfLocalHeader);
  let free = 0;
  for (const entry of ordered) {
    if (entry.relativeOffsetOfLocalHeader < free) throw workbookDamaged(`overlapping part ${entry.fileName}`);
    free = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize;
  }
}
