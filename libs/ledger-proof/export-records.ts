import type { SignedCheckpoint } from './checkpoint';
import type { PublicKey, Signature } from './signatures';

/** The first line of an export. */
export interface ExportHeading extends PublicKey {
  readonly record: 'export';
  readonly format: 1;
  /** ISO 8601, UTC. */
  readonly madeAt: string;
}

export interface CheckpointRecord extends SignedCheckpoint {
  readonly record: 'checkpoint';
  readonly no: number;
}

/** A kind of fact as the database keeps it. */
export interface StoredKind {
  readonly category: string;
  readonly unit: string;
  /** JSON. */
  readonly attributes: string;
}

export interface KindRecord extends StoredKind {
  readonly record: 'kind';
  readonly id: number;
}

/** A person's chain of a year begins; its entries and leaves follow. */
export interface ChainRecord {
  readonly record: 'chain';
  readonly trainingYear: number;
  readonly personId: number;
  /** Null when the head is lost. Hashes are hexadecimal everywhere. */
  readonly head: { readonly entryNo: number; readonly hash: string } | null;
}

export interface EntryRecord {
  readonly record: 'entry';
  readonly entryNo: number;
  readonly kind: number;
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
  readonly sourceKey: string;
  readonly reason: string | null;
  readonly decidedUnder: string | null;
  readonly postedBy: number;
  readonly postedAt: string;
  readonly hash: string;
}

/** An entry in which somebody typed what looks like a resident ID: its words stay inside, and only its hash is computed there. */
export interface WithheldEntryRecord {
  readonly record: 'withheld_entry';
  readonly entryNo: number;
  /** What its facts give behind the line before it. */
  readonly computed: string;
  readonly hash: string;
}

export interface LeafRecord {
  readonly record: 'leaf';
  readonly entryNo: number;
  readonly hash: string;
  readonly checkpointNo: number;
}

export interface AuditHeadRecord {
  readonly record: 'audit_head';
  readonly entryNo: number;
  readonly hash: string;
}

/** An entry of the audit log without its words: they name people. */
export interface AuditRecord {
  readonly record: 'audit';
  readonly entryNo: number;
  readonly previous: string;
  readonly computed: string;
  readonly hash: string;
  /** The checkpoint whose taking it records. */
  readonly checkpoint: { readonly no: number; readonly digest: string } | null;
}

/** The last line: signs all lines before it. */
export interface EndRecord extends Signature {
  readonly record: 'end';
  /** Lines before this one. */
  readonly lines: number;
  /** SHA-256 over them, each with its line feed. */
  readonly digest: string;
}

export type ExportRecord =
  | ExportHeading | CheckpointRecord | KindRecord | ChainRecord | EntryRecord | WithheldEntryRecord | LeafRecord | AuditHeadRecord | AuditRecord | EndRecord;

/** What the signature at the end of an export covers. */
export function exportStatement(lines: number, digest: string): string {
  return `${lines} ${digest}`;
}
