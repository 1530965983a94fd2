import type { SignedCheckpoint } from './checkpoint';
import type { PublicKey, Signature } from './signatures';
import type { RowKind, RowName, StatedLeaf } from './stated-rows';

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
  readonly states: Statement | null;
}

/** What an entry of the audit log says that can be compared with what is there. */
export type Statement =
  | { readonly of: 'checkpoint'; readonly no: number; readonly digest: string }
  /** `root`: Merkle root over the year's results. `leaves`: how many digests of results were kept beside it; of earlier seals nothing is said. */
  | { readonly of: 'seal'; readonly trainingYear: number; readonly root: string; readonly leaves?: number }
  | { readonly of: 'reopening'; readonly trainingYear: number }
  /** Of so many rows, by the Merkle root over what it says of each. `found`: with it, every row of that kind has been spoken of. */
  | { readonly of: 'rows'; readonly statement: number; readonly rows: number; readonly root: string; readonly found?: RowKind };

/** What was judged of a person, as it is listed and exported. */
export interface SealedResult {
  readonly personId: number;
  readonly total: number;
  readonly verdict: string;
  readonly attainment: string;
  readonly unmet: string;
  readonly flags: string;
  /** Sums, requirements and carried lots, as numbers. */
  readonly outcome: string;
  /** Over verdict, flags and outcome. */
  readonly digest: string;
}

/** A year that is sealed; its results follow in the order of the people, each behind the digest that was kept of it. */
export interface SealRecord {
  readonly record: 'seal';
  readonly trainingYear: number;
}

/** The leaf of a person in the tree whose root the sealing stated. */
export interface SealedLeafRecord {
  readonly record: 'sealed_leaf';
  readonly personId: number;
  readonly hash: string;
}

export interface ResultRecord extends SealedResult {
  readonly record: 'result';
}

/** What a statement of the audit log says of a row: the leaf of the tree whose root it states. */
export interface StatedRecord extends StatedLeaf {
  readonly record: 'stated';
  readonly statement: number;
}

/** What the row itself gives now. */
export interface RowRecord extends RowName {
  readonly record: 'row';
  readonly facts: string;
  readonly standing: string;
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
  | ExportHeading | CheckpointRecord | KindRecord | ChainRecord | EntryRecord | WithheldEntryRecord | LeafRecord | SealRecord | SealedLeafRecord | ResultRecord | StatedRecord | RowRecord | AuditHeadRecord | AuditRecord | EndRecord;

/** What the signature at the end of an export covers. */
export function exportStatement(lines: number, digest: string): string {
  return `${lines} ${digest}`;
}
