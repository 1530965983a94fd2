import { hash } from 'node:crypto';
import { canonicalJson } from '#kernel';

/** What the chain protects: every fact of an entry, in this order. */
export interface ChainedEntry {
  readonly trainingYear: number;
  readonly personId: number;
  readonly entryNo: number;
  /** 32 bytes: the kind by what it says, not by its number. */
  readonly kindDigest: Buffer;
  readonly quantity: number;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly achievementKey: string;
  readonly reversesEntryNo: number | null;
  readonly title: string;
  readonly organiser: string;
  readonly extra: string | null;
  readonly unitId: number;
  readonly source: string;
  readonly sourceKey: Buffer;
  readonly reason: string | null;
  readonly decidedUnder: string | null;
  readonly postedBy: number;
  readonly postedAt: Date;
}

/** Where a person's chain of a year begins: 32 bytes that no other chain begins with. */
export function chainStart(trainingYear: number, personId: number): Buffer {
  return hash('sha256', `xuefen credit ledger ${trainingYear} ${personId}`, 'buffer');
}

/** @returns 32 bytes over the previous line's hash and every fact of this one. */
export function entryHash(previous: Buffer, entry: ChainedEntry): Buffer {
  const facts = [
    entry.trainingYear, entry.personId, entry.entryNo, entry.kindDigest.toString('hex'), entry.quantity, entry.startsOn, entry.endsOn,
    entry.achievementKey, entry.reversesEntryNo, entry.title, entry.organiser, entry.extra, entry.unitId, entry.source,
    entry.sourceKey.toString('hex'), entry.reason, entry.decidedUnder, entry.postedBy, entry.postedAt.toISOString(),
  ];
  return hash('sha256', Buffer.concat([previous, Buffer.from(JSON.stringify(facts))]), 'buffer');
}

/** What a kind of fact says. */
export interface KindContent {
  readonly category: string;
  readonly unit: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
}

/** 32 bytes that stand for the kind's content. */
export function kindDigest({ category, unit, attributes }: KindContent): Buffer {
  return hash('sha256', canonicalJson([category, unit, attributes]), 'buffer');
}
