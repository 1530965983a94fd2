import { createHash } from 'node:crypto';
import { comparableText } from '../../../platform/workbook/cell-text';
import { remember } from '../../../platform/workbook/remember';
import type { ImportedRecord } from './imported-record';

/** Turns the content of a record into 32 bytes. Use a keyed digest where the result is stored: a resident ID can be guessed. */
export type ContentDigest = (content: string) => Buffer;

export const plainDigest: ContentDigest = (content) => createHash('sha256').update(content, 'utf8').digest();

const organiserKey = remember(comparableText);

/**
 * Two rows are the same record when everything the ledger would keep of them is the same, however it was typed.
 * The note is no part of it; the level is, since the same paper at another level is another fact.
 */
export function recordContent(record: Omit<ImportedRecord, 'sourceKey' | 'note' | 'rowNumber' | 'title'>): string {
  const { attributes } = record;
  return [
    record.residentId,
    record.category,
    record.unit,
    record.quantityHundredths,
    record.startsOn,
    record.endsOn,
    record.achievementKey,
    organiserKey(record.organiser),
    attributes['organiserLevel'] ?? '',
    attributes['form'] ?? '',
    attributes['authorOrder'] ?? '',
  ].join('\u001f');
}
