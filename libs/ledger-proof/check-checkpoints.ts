import { checkpointDigest, leafText, NO_CHECKPOINT_BEFORE, type CheckpointBody, type SignedCheckpoint } from './checkpoint';
import type { CheckpointRecord, LeafRecord } from './export-records';
import type { Fault } from './fault';
import { MerkleRoot } from './merkle-root';
import { isSigned, type PublicKey } from './signatures';

export interface WhatIsExpected {
  /** Base64: when given, nothing signed by any other key counts. Several where the installation changed its key. */
  readonly keys?: readonly string[] | undefined;
  /** A checkpoint that was kept outside. */
  readonly against?: SignedCheckpoint | undefined;
}

interface Kept {
  readonly body: CheckpointBody;
  readonly digest: string;
  readonly tree: MerkleRoot;
}

/** Checks each checkpoint by itself, against the one before it, and the list of its chains against its root. */
export class CheckpointsCheck {
  private readonly byNo = new Map<number, Kept>();
  private readonly faults: Fault[] = [];
  private readonly signers = new Map<string, PublicKey>();
  private last: { readonly no: number; readonly digest: string } = { no: 0, digest: NO_CHECKPOINT_BEFORE };
  /** The latest checkpoint of which a leaf or the audit log speaks. */
  private latestKnown = 0;

  constructor(private readonly expected: WhatIsExpected) {}

  /** Each once, in the order of their first signature. */
  get keys(): readonly PublicKey[] {
    return [...this.signers.values()];
  }

  get bodies(): readonly CheckpointBody[] {
    return [...this.byNo.values()].map(({ body }) => body);
  }

  accept(checkpoint: CheckpointRecord): void {
    const { no, algorithm, publicKey } = checkpoint;
    this.signers.set(`${algorithm} ${publicKey}`, { algorithm, publicKey });
    const body = readBody(checkpoint.body);
    const at = { place: 'checkpoint', from: no, to: no } as const;
    const removed = no > this.last.no + 1;
    if (removed) this.faults.push({ kind: 'removed', place: 'checkpoint', from: this.last.no + 1, to: no - 1 });
    if (!isSigned(checkpoint, 'ledger checkpoint', checkpoint.body)) this.faults.push({ kind: 'unsigned', ...at });
    else if (!isExpected(checkpoint, this.expected)) this.faults.push({ kind: 'unknown_key', ...at });
    else if (body === undefined || body.no !== no) this.faults.push({ kind: 'reordered', ...at });
    // A signed one that follows another than the one that stands before it: that one was exchanged.
    else if (!removed && body.previous !== this.last.digest) this.faults.push({ kind: 'changed', place: 'checkpoint', from: no - 1, to: no - 1 });
    const digest = checkpointDigest(checkpoint.body);
    if (body !== undefined) this.byNo.set(no, { body, digest, tree: new MerkleRoot() });
    this.last = { no, digest };
  }

  acceptLeaf(chain: { readonly trainingYear: number; readonly personId: number }, leaf: LeafRecord): void {
    this.latestKnown = Math.max(this.latestKnown, leaf.checkpointNo);
    this.byNo.get(leaf.checkpointNo)?.tree.add(leafText({ ...chain, entryNo: leaf.entryNo, hash: leaf.hash }));
  }

  /** What the audit log says was taken. */
  acceptTaken({ no, digest }: { readonly no: number; readonly digest: string }): void {
    this.latestKnown = Math.max(this.latestKnown, no);
    const kept = this.byNo.get(no);
    if (kept !== undefined && kept.digest !== digest && !this.isNamed(no)) this.faults.push({ kind: 'rewritten', place: 'checkpoint', from: no, to: no });
  }

  dayOf(no: number): string | null {
    return this.byNo.get(no)?.body.closesDay ?? null;
  }

  latest(): { readonly no: number; readonly digest: string; readonly closesDay: string | null } | null {
    return this.last.no === 0 ? null : { ...this.last, closesDay: this.dayOf(this.last.no) };
  }

  finish(): Fault[] {
    const leaves = [...this.byNo].flatMap(([no, { body, tree }]): Fault[] =>
      body.leaves === tree.leaves && body.root === tree.root() ? [] : [{ kind: 'changed', place: 'leaves', checkpointNo: no }],
    );
    return [...this.faults, ...leaves, ...this.cutOff(), ...this.compareWithKept()];
  }

  private isNamed(no: number): boolean {
    return this.faults.some(({ from, to }) => from !== undefined && from <= no && no <= (to ?? from));
  }

  private cutOff(): Fault[] {
    return this.latestKnown > this.last.no ? [{ kind: 'cut_off', place: 'checkpoint', from: this.last.no + 1, to: this.latestKnown }] : [];
  }

  private compareWithKept(): Fault[] {
    const { against } = this.expected;
    if (against === undefined) return [];
    const body = readBody(against.body);
    if (body === undefined || !isSigned(against, 'ledger checkpoint', against.body)) return [{ kind: 'unsigned', place: 'checkpoint' }];
    const at = { place: 'checkpoint', from: body.no, to: body.no } as const;
    if (body.no > this.last.no) return body.no > this.latestKnown ? [{ kind: 'cut_off', ...at, from: this.last.no + 1 }] : [];
    return this.isNamed(body.no) || this.byNo.get(body.no)?.digest === checkpointDigest(against.body) ? [] : [{ kind: 'rewritten', ...at }];
  }
}

/** Signed by one of the keys that count. */
export function isExpected({ publicKey }: PublicKey, { keys }: WhatIsExpected): boolean {
  return keys === undefined || keys.includes(publicKey);
}

function readBody(text: string): CheckpointBody | undefined {
  try {
    const body = JSON.parse(text) as CheckpointBody;
    return typeof body.no === 'number' && typeof body.audit?.entryNo === 'number' ? body : undefined;
  } catch {
    return undefined;
  }
}
