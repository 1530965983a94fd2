import { MerkleRoot, statedLeafText, type RowKind } from '#ledger-proof';
import type { Transaction } from '../../../platform/database/database';
import { readLeaves } from './read-leaves';
import { digestTerm, keyTerms, type StatedKind } from './stated-kind';

/** Rows that an act has written, as a condition over their table. */
export interface WrittenRows {
  readonly of: StatedKind;
  readonly where: string;
  readonly parameters: readonly unknown[];
}

/** As the entry of the audit log states it. */
export interface RowsStatement {
  readonly statement: number;
  readonly rows: number;
  readonly root: string;
  /** With it, every row of this kind has been spoken of. */
  readonly found?: RowKind;
}

/** The rows of a kind by the first column of their key. */
export function rowsOf(of: StatedKind, ids: readonly number[]): WrittenRows[] {
  return ids.length === 0 ? [] : [{ of, where: `${of.keys[0]} IN (?)`, parameters: [ids] }];
}

/** Keeps what each row says, behind whatever the act wrote last: the entry of the audit log states the root over it. */
export async function stateRows(tx: Transaction, written: readonly WrittenRows[]): Promise<RowsStatement> {
  const statement = await nextStatement(tx);
  for (const { of, where, parameters } of written) await keep(tx, { of, where, parameters }, { statement, found: 0 });
  return { statement, ...(await treeOf(tx, statement)) };
}

/** The same of all rows of a kind of which nothing was stated yet. */
export async function stateFoundRows(tx: Transaction, of: StatedKind): Promise<RowsStatement> {
  const statement = await nextStatement(tx);
  const [first, second, third] = keyTerms(of);
  const unspoken = `NOT EXISTS (SELECT 1 FROM stated_row s WHERE s.kind = ? AND s.first_key = ${first} AND s.second_key = ${second} AND s.third_key = ${third})`;
  await keep(tx, { of, where: `${of.begunBy ?? '1 = 1'} AND ${unspoken}`, parameters: [of.kind] }, { statement, found: 1 });
  return { statement, ...(await treeOf(tx, statement)), found: of.kind };
}

async function nextStatement(tx: Transaction): Promise<number> {
  const { insertId }: { insertId: number } = await tx.query('INSERT INTO row_statement () VALUES ()');
  return insertId;
}

async function keep(tx: Transaction, { of, where, parameters }: WrittenRows, { statement, found }: { readonly statement: number; readonly found: 0 | 1 }): Promise<void> {
  await tx.query(
    `INSERT INTO stated_row (kind, first_key, second_key, third_key, statement_no, about, found, facts, standing)
     SELECT ?, ${keyTerms(of).join(', ')}, ?, ${of.about ?? '0'}, ?, UNHEX(${digestTerm(of.facts)}), UNHEX(${digestTerm(of.standing)}) FROM ${of.table} WHERE ${where}`,
    [of.kind, statement, found, ...parameters],
  );
}

async function treeOf(tx: Transaction, statement: number): Promise<{ readonly rows: number; readonly root: string }> {
  const tree = new MerkleRoot();
  for await (const leaf of readLeaves(tx, { sql: 'statement_no = ?', parameters: [statement] })) tree.add(statedLeafText(leaf));
  return { rows: tree.leaves, root: tree.root() };
}
