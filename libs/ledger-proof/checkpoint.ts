import { hash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { Signature } from './signatures';

/** What a checkpoint states and signs. */
export interface CheckpointBody {
  readonly format: 1;
  /** 1, 2, 3 … */
  readonly no: number;
  /** The day whose end it marks, in China; null for one that somebody ordered in between. */
  readonly closesDay: string | null;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  /** How many chains have grown since the checkpoint before it. */
  readonly leaves: number;
  /** Merkle root over those chains, by year and person. */
  readonly root: string;
  /** Where the chain of the audit log ended. */
  readonly audit: { readonly entryNo: number; readonly hash: string };
  /** {@link checkpointDigest} of the one before; 64 zeros in the first. */
  readonly previous: string;
}

/** A checkpoint as it is kept, exported and handed out. */
export interface SignedCheckpoint extends Signature {
  /** {@link checkpointText}: exactly what was signed. */
  readonly body: string;
}

export const NO_CHECKPOINT_BEFORE = '0'.repeat(64);

export function checkpointText(body: CheckpointBody): string {
  return canonicalJson(body);
}

export function checkpointDigest(text: string): string {
  return hash('sha256', text, 'hex');
}

/** One leaf of the tree: where a person's chain of a year ended. `hash` in hexadecimal. */
export function leafText(leaf: { readonly trainingYear: number; readonly personId: number; readonly entryNo: number; readonly hash: string }): string {
  return canonicalJson([leaf.trainingYear, leaf.personId, leaf.entryNo, leaf.hash]);
}
