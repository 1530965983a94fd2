import { hash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { SealedLeafRecord, SealedResult, Statement } from './export-records';
import type { Fault, FaultKind } from './fault';
import { leafHash, MerkleRoot } from './merkle-root';

/** One leaf of the tree that a sealing states: what was said of a person. */
export function resultText(trainingYear: number, { personId, total, verdict, attainment, unmet, flags, digest }: SealedResult): string {
  return canonicalJson([trainingYear, personId, total, verdict, attainment, unmet, flags, digest]);
}

interface SealedYear {
  readonly results: MerkleRoot;
  /** Of the digests that were kept when the year was sealed. */
  readonly leaves: MerkleRoot;
  /** By person: results that contradict themselves. */
  readonly contradicting: Map<number, Fault>;
  /** By person: results that are not what was kept of them. */
  readonly differing: Map<number, Fault>;
  /** The leaf whose result comes next. */
  awaited: SealedLeafRecord | undefined;
}

type StatedSeal = Extract<Statement, { of: 'seal' }>;

/** Whether the results of each sealed year are those of which the audit log says that they were sealed; by the digests kept then, whose is not. */
export class SealedYearsCheck {
  private readonly years = new Map<number, SealedYear>();
  /** The seal that was set last; null since the year was opened again. */
  private readonly stated = new Map<number, StatedSeal | null>();
  private year = 0;

  acceptSeal(trainingYear: number): void {
    this.year = trainingYear;
    this.years.set(trainingYear, { results: new MerkleRoot(), leaves: new MerkleRoot(), contradicting: new Map(), differing: new Map(), awaited: undefined });
  }

  acceptLeaf(leaf: SealedLeafRecord): void {
    const year = this.years.get(this.year);
    if (year === undefined) return;
    this.missAwaited(year);
    year.leaves.addHash(Buffer.from(leaf.hash, 'hex'));
    year.awaited = leaf;
  }

  acceptResult(result: SealedResult): void {
    const year = this.years.get(this.year);
    if (year === undefined) return;
    const { personId } = result;
    const leaf = leafHash(resultText(this.year, result));
    year.results.addHash(leaf);
    if (contradictsItself(result)) year.contradicting.set(personId, this.faultOf('changed', personId));
    if (year.awaited?.personId === personId) {
      if (leaf.toString('hex') !== year.awaited.hash) year.differing.set(personId, this.faultOf('changed', personId));
      year.awaited = undefined;
      return;
    }
    this.missAwaited(year);
    year.differing.set(personId, this.faultOf('inserted', personId));
  }

  acceptStatement(statement: Extract<Statement, { of: 'seal' | 'reopening' }>): void {
    this.stated.set(statement.trainingYear, statement.of === 'seal' ? statement : null);
  }

  finish(): Fault[] {
    const years = [...new Set([...this.years.keys(), ...this.stated.keys()])].toSorted((left, right) => left - right);
    return years.flatMap((trainingYear) => this.faultsOf(trainingYear));
  }

  private faultsOf(trainingYear: number): Fault[] {
    const [year, stated] = [this.years.get(trainingYear), this.stated.get(trainingYear) ?? null];
    if (year === undefined) return stated === null ? [] : [{ kind: 'removed', place: 'seal', trainingYear }];
    if (stated === null) return [...year.contradicting.values(), { kind: 'inserted', place: 'seal', trainingYear }];
    this.year = trainingYear;
    this.missAwaited(year);
    const ofLeaves = faultsOfLeaves(year, stated);
    if (year.results.root() === stated.root) return [...year.contradicting.values(), ...ofLeaves];
    const people = new Map([...year.contradicting, ...(year.leaves.leaves > 0 ? year.differing : [])]);
    const all: Fault[] = people.size === 0 || ofLeaves.length > 0 ? [{ kind: 'changed', place: 'results', trainingYear }] : [];
    return [...people.values(), ...all, ...ofLeaves];
  }

  /** What was kept of somebody, and no result stands for it. */
  private missAwaited(year: SealedYear): void {
    if (year.awaited !== undefined) year.differing.set(year.awaited.personId, this.faultOf('removed', year.awaited.personId));
    year.awaited = undefined;
  }

  private faultOf(kind: FaultKind, personId: number): Fault {
    return { kind, place: 'result', trainingYear: this.year, personId };
  }
}

function faultsOfLeaves({ leaves }: SealedYear, { trainingYear, root, leaves: kept = 0 }: StatedSeal): Fault[] {
  if (leaves.leaves === 0) return kept === 0 ? [] : [{ kind: 'removed', place: 'seal_leaves', trainingYear }];
  return leaves.root() === root ? [] : [{ kind: 'changed', place: 'seal_leaves', trainingYear }];
}

/** Its digest covers its outcome; what is listed and printed of it must say the same. */
export function contradictsItself({ total, verdict, attainment, unmet, flags, outcome, digest }: SealedResult): boolean {
  const sum = Number(/^-?\d+/.exec(outcome)?.[0] ?? 0);
  const missing = attainment === 'outside' ? unmet !== '' : attainment === 'not_met';
  return hash('sha256', `${verdict};${flags};${outcome}`, 'hex') !== digest || sum !== total || missing !== (unmet !== '');
}
