import type { RowRecord, StatedRecord, Statement } from './export-records';
import type { Fault } from './fault';
import { MerkleRoot } from './merkle-root';
import { type RowName, statedLeafText } from './stated-rows';

type StatedRoot = Extract<Statement, { of: 'rows' }>;

interface OpenRow {
  readonly name: RowName;
  readonly leaves: StatedRecord[];
  row: RowRecord | undefined;
}

/** A fault of a row, until the audit log says which entry spoke of it last. */
interface Finding {
  readonly fault: Fault;
  readonly statement: number | undefined;
}

const MOST_FINDINGS = 1_000;

/**
 * Whether each row says what the audit log stated of it: its facts as they were stated first and ever since, its standing as it was stated
 * last. Rows come in the order of kind and key, each behind what was stated of it; then the audit log. Holds a few hashes for each statement.
 */
export class StatedRowsCheck {
  private readonly trees = new Map<number, MerkleRoot>();
  private readonly findings: Finding[] = [];
  private readonly entryOf = new Map<number, number>();
  private readonly faults: Fault[] = [];
  /** By kind: rows of which nothing was ever stated, and the first of them. */
  private readonly unspoken = new Map<string, { count: number; readonly first: RowName[] }>();
  private readonly found = new Set<string>();
  private open: OpenRow | undefined;
  private beyond = 0;

  acceptStated(leaf: StatedRecord): void {
    this.openAt(leaf).leaves.push(leaf);
    const tree = this.trees.get(leaf.statement) ?? new MerkleRoot();
    this.trees.set(leaf.statement, tree);
    tree.add(statedLeafText(leaf));
  }

  acceptRow(row: RowRecord): void {
    const open = this.openAt(row);
    if (open.row !== undefined) this.note({ kind: 'inserted', place: 'row', row: nameOf(row) }, undefined);
    open.row = row;
  }

  acceptStatement({ statement, rows, root, found }: StatedRoot, entryNo: number): void {
    this.close();
    if (found !== undefined) this.found.add(found);
    this.entryOf.set(statement, entryNo);
    const tree = this.trees.get(statement) ?? new MerkleRoot();
    this.trees.delete(statement);
    if (tree.leaves < rows) this.faults.push({ kind: 'removed', place: 'stated_rows', entryNo });
    else if (tree.root() !== root) this.faults.push({ kind: tree.leaves > rows ? 'inserted' : 'changed', place: 'stated_rows', entryNo });
  }

  /** Rows of which nothing was stated since they are older than the statements of their kind. */
  get unstated(): number {
    return [...this.unspoken].reduce((sum, [kind, { count }]) => sum + (this.found.has(kind) ? 0 : count), 0);
  }

  /** Faults beyond those named. */
  get more(): number {
    return this.beyond + [...this.unspoken].reduce((sum, [kind, { count, first }]) => sum + (this.found.has(kind) ? count - first.length : 0), 0);
  }

  finish(): Fault[] {
    this.close();
    const named = this.findings.map(({ fault, statement }) => ({ ...fault, ...this.spokenBy(statement) }));
    const unheard = [...this.trees.keys()].map((from): Fault => ({ kind: 'inserted', place: 'stated_rows', from }));
    const put = [...this.unspoken].flatMap(([kind, { first }]) => (this.found.has(kind) ? first.map((row): Fault => ({ kind: 'inserted', place: 'row', row })) : []));
    return [...named, ...put, ...this.faults, ...unheard];
  }

  private spokenBy(statement: number | undefined): Pick<Fault, 'entryNo'> {
    const entryNo = statement === undefined ? undefined : this.entryOf.get(statement);
    return entryNo === undefined ? {} : { entryNo };
  }

  private openAt(at: StatedRecord | RowRecord): OpenRow {
    const name = nameOf(at);
    if (this.open !== undefined && this.open.name.kind === name.kind && this.open.name.key.join() === name.key.join()) return this.open;
    this.close();
    this.open = { name, leaves: [], row: undefined };
    return this.open;
  }

  private close(): void {
    const { open } = this;
    this.open = undefined;
    if (open === undefined) return;
    const { name, leaves, row } = open;
    const last = leaves.findLast(({ found }) => found === 0) ?? leaves.at(-1);
    if (last === undefined) return this.noteUnspoken(name);
    if (row === undefined) return this.note({ kind: 'removed', place: 'row', row: nameOf(last) }, last.statement);
    const other = leaves.find(({ facts }) => facts !== row.facts);
    if (other !== undefined || last.standing !== row.standing) this.note({ kind: 'changed', place: 'row', row: nameOf(last) }, (other ?? last).statement);
  }

  private note(fault: Fault, statement: number | undefined): void {
    if (this.findings.length < MOST_FINDINGS) this.findings.push({ fault, statement });
    else this.beyond += 1;
  }

  private noteUnspoken(row: RowName): void {
    const of = this.unspoken.get(row.kind) ?? { count: 0, first: [] };
    this.unspoken.set(row.kind, of);
    of.count += 1;
    if (of.first.length < MOST_FINDINGS) of.first.push(row);
  }
}

function nameOf({ kind, key, about }: RowName): RowName {
  return { kind, key, about };
}
