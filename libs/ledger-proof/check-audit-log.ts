import type { CheckpointBody } from './checkpoint';
import type { AuditHeadRecord, AuditRecord } from './export-records';
import type { Fault } from './fault';

const NOTHING_BEFORE = '0'.repeat(64);

/** Walks the chain of the audit log as its entries come, in the order of their numbers. */
export class AuditLogCheck {
  private head: AuditHeadRecord | undefined;
  private previous: Pick<AuditRecord, 'entryNo' | 'hash'> = { entryNo: 0, hash: NOTHING_BEFORE };
  private readonly faults: Fault[] = [];
  /** Out of their place, as long as it is open whether they were moved or put in. */
  private readonly displaced: AuditRecord[] = [];
  private readonly seen: { readonly checkpoint: CheckpointBody; hash?: string }[];
  private nextSeen = 0;

  /** Checkpoints in the order of their numbers, each of which saw the log end somewhere. */
  constructor(checkpoints: readonly CheckpointBody[]) {
    this.seen = checkpoints.filter(({ audit }) => audit.entryNo > 0).map((checkpoint) => ({ checkpoint }));
  }

  acceptHead(head: AuditHeadRecord): void {
    this.head = head;
  }

  accept(entry: AuditRecord): void {
    const { entryNo } = entry;
    // A number that was given already, or none at all: it takes no place in the chain.
    if (entryNo <= this.previous.entryNo) {
      this.faults.push({ kind: 'inserted', place: 'audit', from: entryNo, to: entryNo });
      return;
    }
    const removed = entryNo > this.previous.entryNo + 1;
    if (removed) this.faults.push({ kind: 'removed', place: 'audit', from: this.previous.entryNo + 1, to: entryNo - 1 });
    if (this.head !== undefined && entryNo > this.head.entryNo) this.faults.push({ kind: 'inserted', place: 'audit', from: entryNo, to: entryNo });
    else if (!removed && entry.previous !== this.previous.hash) this.displaced.push(entry);
    else if (entry.computed !== entry.hash) this.faults.push({ kind: 'changed', place: 'audit', from: entryNo, to: entryNo });
    this.compare(entry);
    this.previous = entry;
  }

  finish(): Fault[] {
    const faults = [...this.faults, ...this.displacements()];
    const lastNo = this.previous.entryNo;
    const wantedNo = Math.max(this.head?.entryNo ?? 0, ...this.seen.map(({ checkpoint }) => checkpoint.audit.entryNo));
    if (lastNo < wantedNo) faults.push({ kind: 'cut_off', place: 'audit', from: lastNo + 1, to: wantedNo, ...this.firstBehind(lastNo) });
    else if (this.head?.entryNo === lastNo && this.head.hash !== this.previous.hash) faults.push({ kind: 'changed', place: 'audit', from: lastNo, to: lastNo });
    return [...faults, ...this.rewritten(faults)];
  }

  /** Two that changed places: what one of them follows is what the other one is. */
  private displacements(): Fault[] {
    const byHash = new Map(this.displaced.map((entry) => [entry.hash, entry]));
    const followed = new Set(this.displaced.map((entry) => entry.previous).filter((hash) => byHash.has(hash)));
    return this.displaced.flatMap((entry): Fault[] => {
      const place = { place: 'audit', from: entry.entryNo, to: entry.entryNo } as const;
      if (followed.has(entry.hash)) return [{ kind: 'reordered', ...place }];
      if (entry.computed !== entry.hash) return [{ kind: 'inserted', ...place }];
      // Whole itself: it stands behind one that was moved, put in or written anew.
      return followed.has(entry.previous) ? [] : [{ kind: 'changed', place: 'audit', from: entry.entryNo - 1, to: entry.entryNo - 1 }];
    });
  }

  private compare({ entryNo, hash }: AuditRecord): void {
    for (let next = this.seen[this.nextSeen]; next !== undefined && next.checkpoint.audit.entryNo <= entryNo; next = this.seen[this.nextSeen]) {
      if (next.checkpoint.audit.entryNo === entryNo) next.hash = hash;
      this.nextSeen += 1;
    }
  }

  /** The first checkpoint that saw the log end otherwise, unless that is said already. */
  private rewritten(known: readonly Fault[]): Fault[] {
    const at = this.seen.findIndex(({ checkpoint, hash }) => hash !== undefined && hash !== checkpoint.audit.hash);
    const differing = this.seen[at]?.checkpoint;
    if (differing === undefined) return [];
    const from = (this.seen[at - 1]?.checkpoint.audit.entryNo ?? 0) + 1;
    const to = differing.audit.entryNo;
    if (known.some((fault) => fault.kind !== 'cut_off' && (fault.to ?? 0) >= from && (fault.from ?? 0) <= to)) return [];
    return [{ kind: 'rewritten', place: 'audit', from, to, checkpointNo: differing.no, day: differing.closesDay }];
  }

  private firstBehind(entryNo: number): Pick<Fault, 'checkpointNo' | 'day'> {
    const seen = this.seen.find(({ checkpoint }) => checkpoint.audit.entryNo > entryNo)?.checkpoint;
    return seen === undefined ? {} : { checkpointNo: seen.no, day: seen.closesDay };
  }
}
