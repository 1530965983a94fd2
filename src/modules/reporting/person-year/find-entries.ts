import type { EntriesFilterDto } from './person-year-query.dto';
import type { LedgerEntryDto } from './person-year.dto';

/** Entries that hold every word that was typed, in their title, category, organiser, days or number; on request only those that a decision may speak of. */
export function findEntries(entries: readonly LedgerEntryDto[], { q, standing }: EntriesFilterDto): readonly LedgerEntryDto[] {
  const typed = (q ?? '').toLowerCase().split(/\s+/).filter((word) => word !== '');
  return entries.filter((entry) => (standing === undefined || stands(entry)) && (typed.length === 0 || holds(entry, typed)));
}

function stands({ reversesEntryNo, reversedByEntryNo, source }: LedgerEntryDto): boolean {
  return reversesEntryNo === null && reversedByEntryNo === null && source !== 'decision';
}

function holds({ entryNo, title, categoryLabel, organiser, startsOn, endsOn }: LedgerEntryDto, typed: readonly string[]): boolean {
  const said = [`#${entryNo}`, title, categoryLabel.zh, categoryLabel.en, organiser, startsOn, endsOn].join('\n').toLowerCase();
  return typed.every((word) => said.includes(word));
}
