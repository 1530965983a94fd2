import { chainStart } from './entry-hash';
import type { EntryRecord, WithheldEntryRecord } from './export-records';
import { hashAt, type ExportedChain, type KindDigests } from './exported-chain';

/** Longer chains are not searched: the work grows with the square of their length. */
const LONGEST_SEARCHED = 300;

/**
 * Where an entry that does not fit was written in truth: some number and some line before it give a hash that stands in the chain.
 * Undefined when there is none, so that the entry itself was changed.
 */
export function findOriginalPlace(chain: ExportedChain, entry: EntryRecord | WithheldEntryRecord, kinds: KindDigests): number | undefined {
  const { entries, trainingYear, personId } = chain;
  if (entry.record === 'withheld_entry' || entries.length > LONGEST_SEARCHED) return undefined;
  const hashes = new Set(entries.map(({ hash }) => hash));
  const before = [chainStart(trainingYear, personId), ...entries.map(({ hash }) => Buffer.from(hash, 'hex'))];
  return entries
    .map(({ entryNo }) => entryNo)
    .find((entryNo) => before.some((previous) => hashes.has(hashAt({ chain, entry, entryNo, previous, kinds }) ?? '')));
}
