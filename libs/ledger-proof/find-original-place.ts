import { chainStart } from './entry-hash';
import type { EntryRecord, WithheldEntryRecord } from './export-records';
import { hashAt, type ExportedChain, type KindDigests } from './exported-chain';

/** Hashes that one check may still compute in search of where entries once stood: the work grows with the square of a chain's length. */
export interface SearchLeft {
  hashes: number;
}

/** Seconds, not hours, when somebody alters what thousands of entries rest upon. */
export const MOST_SEARCHED = 200_000;

/**
 * Where an entry that does not fit was written in truth: some number and some line before it give a hash that stands in the chain.
 * Undefined when there is none, so that the entry itself was changed, or when too many were searched for already.
 */
export function findOriginalPlace(chain: ExportedChain, entry: EntryRecord | WithheldEntryRecord, kinds: KindDigests, left: SearchLeft): number | undefined {
  const { entries, trainingYear, personId } = chain;
  const tries = entries.length * (entries.length + 1);
  if (entry.record === 'withheld_entry' || tries > left.hashes) return undefined;
  left.hashes -= tries;
  const hashes = new Set(entries.map(({ hash }) => hash));
  const before = [chainStart(trainingYear, personId), ...entries.map(({ hash }) => Buffer.from(hash, 'hex'))];
  return entries
    .map(({ entryNo }) => entryNo)
    .find((entryNo) => before.some((previous) => hashes.has(hashAt({ chain, entry, entryNo, previous, kinds }) ?? '')));
}
