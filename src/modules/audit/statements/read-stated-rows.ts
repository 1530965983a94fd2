import type { RowRecord, StatedRecord } from '#ledger-proof';
import type { Reader } from '../../../platform/database/snapshot';
import { afterKey } from './after-key';
import { readLeaves } from './read-leaves';
import { digestTerm, keyTerms, type StatedKind } from './stated-kind';

const ROWS_A_PAGE = 2_000;

/** Each row of these kinds behind what was stated of it, in the order of kind and key; either may be missing. Read it as of one instant. */
export async function* readStatedRows(snapshot: Reader, kinds: readonly StatedKind[]): AsyncGenerator<StatedRecord | RowRecord> {
  for (const of of kinds.toSorted((left, right) => (left.kind < right.kind ? -1 : 1))) {
    const leaves = readLeaves(snapshot, { sql: 'kind = ?', parameters: [of.kind] });
    let leaf = await leaves.next();
    for await (const row of readRows(snapshot, of)) {
      for (; leaf.done !== true && !isBehind(leaf.value.key, row.key); leaf = await leaves.next()) yield recordOf(leaf.value);
      yield row;
    }
    for (; leaf.done !== true; leaf = await leaves.next()) yield recordOf(leaf.value);
  }
}

async function* readRows(snapshot: Reader, of: StatedKind): AsyncGenerator<RowRecord> {
  const terms = keyTerms(of);
  const spokenOf = await groupsOf(snapshot, of);
  for (let after: readonly number[] = [0, 0, 0], isFirst = true; ; isFirst = false) {
    const { sql, parameters } = isFirst ? { sql: '1 = 1', parameters: [] } : afterKey(of.keys.map(String), after);
    const page: { first: number; second: number; third: number; about: number; facts: string; standing: string }[] = await snapshot.query(
      `SELECT ${terms[0]} AS first, ${terms[1]} AS second, ${terms[2]} AS third, ${of.about ?? '0'} AS about, ${digestTerm(of.facts)} AS facts, ${digestTerm(of.standing)} AS standing
         FROM ${of.table} WHERE ${spokenOf.sql} AND ${sql} ORDER BY ${of.keys.join(', ')} LIMIT ${ROWS_A_PAGE}`,
      [...spokenOf.parameters, ...parameters],
    );
    for (const { first, second, third, about, facts, standing } of page) yield { record: 'row', kind: of.kind, key: [first, second, third], about, facts, standing };
    const last = page.at(-1);
    if (last === undefined || page.length < ROWS_A_PAGE) return;
    after = [last.first, last.second, last.third].slice(0, of.keys.length);
  }
}

/** Of a kind that comes to be spoken of group by group: the groups that were. */
async function groupsOf(snapshot: Reader, { kind, keys, begunBy }: StatedKind): Promise<{ readonly sql: string; readonly parameters: readonly unknown[] }> {
  if (begunBy === undefined) return { sql: '1 = 1', parameters: [] };
  const groups: { first: number }[] = await snapshot.query('SELECT DISTINCT first_key AS first FROM stated_row WHERE kind = ?', [kind]);
  return groups.length === 0 ? { sql: '1 = 0', parameters: [] } : { sql: `${keys[0]} IN (?)`, parameters: [groups.map(({ first }) => first)] };
}

function recordOf({ kind, key, about, statement, found, facts, standing }: Omit<StatedRecord, 'record'>): StatedRecord {
  return { record: 'stated', kind, key, about, statement, found, facts, standing };
}

type Key = StatedRecord['key'];

function isBehind(one: Key, other: Key): boolean {
  const at = one.findIndex((part, place) => part !== other[place]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
