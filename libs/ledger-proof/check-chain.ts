import { chainStart } from './entry-hash';
import type { ChainRecord, EntryRecord, WithheldEntryRecord } from './export-records';
import { hashAt, type ExportedChain, type KindDigests } from './exported-chain';
import type { Fault } from './fault';
import { findOriginalPlace, type SearchLeft } from './find-original-place';

export interface ChainVerdict {
  readonly faults: readonly Fault[];
  /** Entries behind the last checkpoint that saw the chain. */
  readonly uncovered: number;
}

/** What is known beside the chain. */
export interface ChainSurroundings {
  readonly kinds: KindDigests;
  readonly dayOf: (checkpointNo: number) => string | null;
  readonly left: SearchLeft;
}

/** Looks at one chain by itself, against its head, and against every checkpoint that saw it. */
export function checkChain(chain: ExportedChain, { kinds, dayOf, left }: ChainSurroundings): ChainVerdict {
  const { trainingYear, personId, entries, leaves } = chain;
  const seenBy = (entryNo: number): Pick<Fault, 'checkpointNo' | 'day'> => {
    const leaf = leaves.find((candidate) => candidate.entryNo >= entryNo);
    return leaf === undefined ? {} : { checkpointNo: leaf.checkpointNo, day: dayOf(leaf.checkpointNo) };
  };
  const at = (kind: Fault['kind'], from: number, to = from): Fault => ({ kind, place: 'entry', trainingYear, personId, from, to, ...seenBy(from) });
  const own = checkEntries(chain, { kinds, left }, at);
  const headed = checkHead(chain, at);
  const seen = leafFault(chain, [...own, ...headed], at);
  const last = entries.at(-1)?.entryNo ?? 0;
  return { faults: [...own, ...headed, ...seen], uncovered: Math.max(0, last - (leaves.at(-1)?.entryNo ?? 0)) };
}

type FaultAt = (kind: Fault['kind'], from: number, to?: number) => Fault;

function checkEntries(chain: ExportedChain, { kinds, left }: Omit<ChainSurroundings, 'dayOf'>, at: FaultAt): Fault[] {
  const faults: Fault[] = [];
  let previous = chainStart(chain.trainingYear, chain.personId);
  let expected = 1;
  for (const entry of chain.entries) {
    // A number that was given already, or none at all: it takes no place in the chain.
    if (entry.entryNo < expected) {
      faults.push(at('inserted', entry.entryNo));
      continue;
    }
    const behindHead = chain.head !== null && entry.entryNo > chain.head.entryNo;
    const follows = entry.entryNo === expected;
    if (entry.entryNo > expected) faults.push(at('removed', expected, entry.entryNo - 1));
    if (behindHead) faults.push(at('inserted', entry.entryNo));
    // Behind a removed entry the next one cannot fit: only the removal is named.
    else if (follows && !fits(chain, entry, previous, kinds)) {
      const place = findOriginalPlace(chain, entry, kinds, left);
      // One that stands in its own place follows one that was moved: that one is named.
      if (place !== entry.entryNo) faults.push(at(place === undefined ? 'changed' : 'reordered', entry.entryNo));
    }
    previous = Buffer.from(entry.hash, 'hex');
    expected = entry.entryNo + 1;
  }
  return faults;
}

function fits(chain: ChainRecord, entry: EntryRecord | WithheldEntryRecord, previous: Buffer, kinds: KindDigests): boolean {
  if (entry.record === 'withheld_entry') return entry.computed === entry.hash;
  return hashAt({ chain, entry, entryNo: entry.entryNo, previous, kinds }) === entry.hash;
}

function checkHead({ trainingYear, personId, head, entries }: ExportedChain, at: FaultAt): Fault[] {
  const last = entries.at(-1);
  if (head === null) return [{ kind: 'removed', place: 'head', trainingYear, personId }];
  const lastNo = last?.entryNo ?? 0;
  if (lastNo < head.entryNo) return [at('cut_off', lastNo + 1, head.entryNo)];
  const named = entries.find((entry) => entry.entryNo === head.entryNo);
  return head.entryNo > 0 && named !== undefined && named.hash !== head.hash ? [{ kind: 'changed', place: 'head', trainingYear, personId }] : [];
}

/** The first checkpoint that saw another chain than this; those behind it saw another one too. */
function leafFault({ entries, leaves }: ExportedChain, known: readonly Fault[], at: FaultAt): Fault[] {
  const hashes = new Map(entries.map((entry) => [entry.entryNo, entry.hash]));
  const last = entries.at(-1)?.entryNo ?? 0;
  const differs = leaves.findIndex((leaf) => hashes.get(leaf.entryNo) !== leaf.hash);
  const leaf = leaves[differs];
  if (leaf === undefined) return [];
  const from = (leaves[differs - 1]?.entryNo ?? 0) + 1;
  const explained = known.some((fault) => fault.place === 'entry' && fault.kind !== 'changed' && (fault.to ?? 0) >= from && (fault.from ?? 0) <= leaf.entryNo);
  if (leaf.entryNo > last) return known.some(({ kind }) => kind === 'cut_off') ? [] : [at('cut_off', last + 1, leaves.at(-1)?.entryNo)];
  return explained ? [] : [at('rewritten', from, leaf.entryNo)];
}
