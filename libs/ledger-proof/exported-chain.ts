import { entryHash, kindDigest, type KindContent } from './entry-hash';
import type { ChainRecord, EntryRecord, LeafRecord, StoredKind, WithheldEntryRecord } from './export-records';

/** A person's chain of a year with all that speaks of it. */
export interface ExportedChain extends ChainRecord {
  readonly entries: readonly (EntryRecord | WithheldEntryRecord)[];
  /** By number of entry, ascending. */
  readonly leaves: readonly LeafRecord[];
}

/** By number: what the kinds say now. Null: nothing that an entry could fit. */
export type KindDigests = ReadonlyMap<number, Buffer | null>;

export function digestOfKind({ category, unit, attributes }: StoredKind): Buffer | null {
  try {
    return kindDigest({ category, unit, attributes: JSON.parse(attributes) as KindContent['attributes'] });
  } catch {
    // Attributes that are no JSON any more.
    return null;
  }
}

/** The hash that the entry's facts would have under this number, behind this hash; undefined when its kind says nothing any more. */
export function hashAt({ chain, entry, entryNo, previous, kinds }: {
  readonly chain: ChainRecord;
  readonly entry: EntryRecord;
  readonly entryNo: number;
  readonly previous: Buffer;
  readonly kinds: KindDigests;
}): string | undefined {
  const digest = kinds.get(entry.kind);
  const at = Date.parse(entry.postedAt);
  if (!digest || Number.isNaN(at)) return undefined;
  const { trainingYear, personId } = chain;
  return entryHash(previous, {
    ...entry, trainingYear, personId, entryNo, kindDigest: digest, sourceKey: Buffer.from(entry.sourceKey, 'hex'), postedAt: new Date(at),
  }).toString('hex');
}
