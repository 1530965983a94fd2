import { kindDigest } from './entry-hash';
import type { EntryRecord } from './export-records';
import { hashAt, type ExportedChain } from './exported-chain';
import { findOriginalPlace } from './find-original-place';

const KIND = kindDigest({ category: 'party_school_core', unit: 'day', attributes: {} });
const kinds = new Map([[1, KIND]]);
const chainOf = (count: number): ExportedChain => {
  const chain = { record: 'chain' as const, trainingYear: 2026, personId: 1, head: null, entries: [], leaves: [] };
  const entries: EntryRecord[] = [];
  let previous = Buffer.alloc(32);
  for (let entryNo = 1; entryNo <= count; entryNo += 1) {
    const entry: EntryRecord = {
      record: 'entry', entryNo, kind: 1, quantity: 100, startsOn: '2026-03-02', endsOn: '2026-03-02', achievementKey: '', reversesEntryNo: null, title: `${entryNo}`, organiser: '',
      extra: null, unitId: 1, source: 'import', sourceKey: '00'.repeat(32), reason: null, decidedUnder: null, postedBy: 1, postedAt: '2026-11-23T02:00:00.000Z', hash: '',
    };
    const hash = hashAt({ chain, entry, entryNo, previous, kinds }) ?? '';
    entries.push({ ...entry, hash });
    previous = Buffer.from(hash, 'hex');
  }
  return { ...chain, entries };
};

test('where an entry once stood is searched for until enough was computed, however many fit no more', () => {
  const chain = chainOf(5);
  const moved = { ...(chain.entries[3] as EntryRecord), entryNo: 2 };
  const left = { hashes: 75 };
  expect(findOriginalPlace(chain, moved, kinds, left)).toBe(4);
  expect(findOriginalPlace(chain, { ...moved, quantity: 101 }, kinds, left)).toBeUndefined();
  expect(left.hashes).toBe(15);
  expect(findOriginalPlace(chain, moved, kinds, left)).toBeUndefined();
  expect(left.hashes).toBe(15);
});
