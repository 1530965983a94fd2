import { hash } from 'node:crypto';
import { canonicalJson } from '#kernel';
import type { SealedResult, Statement } from './export-records';
import type { Fault } from './fault';
import { MerkleRoot } from './merkle-root';

/** One leaf of the tree that a sealing states: what was said of a person. */
export function resultText(trainingYear: number, { personId, total, verdict, attainment, unmet, flags, digest }: SealedResult): string {
  return canonicalJson([trainingYear, personId, total, verdict, attainment, unmet, flags, digest]);
}

/** Whether the results of each sealed year are those of which the audit log says that they were sealed. */
export class SealedYearsCheck {
  private readonly results = new Map<number, MerkleRoot>();
  /** The root that was sealed last; null since the year was opened again. */
  private readonly stated = new Map<number, string | null>();
  private readonly faults: Fault[] = [];
  private year = 0;

  acceptSeal(trainingYear: number): void {
    this.year = trainingYear;
    this.results.set(trainingYear, new MerkleRoot());
  }

  acceptResult(result: SealedResult): void {
    this.results.get(this.year)?.add(resultText(this.year, result));
    if (contradictsItself(result)) this.faults.push({ kind: 'changed', place: 'result', trainingYear: this.year, personId: result.personId });
  }

  acceptStatement(statement: Extract<Statement, { of: 'seal' | 'reopening' }>): void {
    this.stated.set(statement.trainingYear, statement.of === 'seal' ? statement.root : null);
  }

  finish(): Fault[] {
    const years = [...new Set([...this.results.keys(), ...this.stated.keys()])].toSorted((left, right) => left - right);
    return [...this.faults, ...years.flatMap((trainingYear) => this.faultOf(trainingYear))];
  }

  private faultOf(trainingYear: number): Fault[] {
    const [results, stated] = [this.results.get(trainingYear), this.stated.get(trainingYear) ?? null];
    if (results === undefined) return stated === null ? [] : [{ kind: 'removed', place: 'seal', trainingYear }];
    if (stated === null) return [{ kind: 'inserted', place: 'seal', trainingYear }];
    const named = this.faults.some((fault) => fault.trainingYear === trainingYear);
    return named || results.root() === stated ? [] : [{ kind: 'changed', place: 'results', trainingYear }];
  }
}

/** Its digest covers its outcome; what is listed and printed of it must say the same. */
function contradictsItself({ total, verdict, attainment, unmet, flags, outcome, digest }: SealedResult): boolean {
  const sum = Number(/^-?\d+/.exec(outcome)?.[0] ?? 0);
  const missing = attainment === 'outside' ? unmet !== '' : attainment === 'not_met';
  return hash('sha256', `${verdict};${flags};${outcome}`, 'hex') !== digest || sum !== total || missing !== (unmet !== '');
}
