import type { RowKind, StatedLeaf } from '#ledger-proof';
import type { Transaction } from '../../../platform/database/database';
import type { Reader } from '../../../platform/database/snapshot';
import type { SqlCondition } from '../../../platform/sessions/scope-condition';
import { afterKey } from './after-key';
import { KEY_COLUMNS } from './stated-kind';

export interface KeptLeaf extends StatedLeaf {
  readonly statement: number;
}

interface Row {
  readonly kind: RowKind;
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly statement: number | string;
  readonly about: number;
  readonly found: 0 | 1;
  readonly facts: string;
  readonly standing: string;
}

const LEAVES_A_PAGE = 2_000;
const ORDER = ['kind', ...KEY_COLUMNS, 'statement_no'];

/** Leaves in the order of kind, key and statement, page by page. */
export async function* readLeaves(on: Reader | Transaction, { sql, parameters }: SqlCondition): AsyncGenerator<KeptLeaf> {
  for (let after = afterKey(ORDER, ['', 0, 0, 0, 0]); ; ) {
    const page = (await on.query(
      `SELECT kind, first_key AS first, second_key AS second, third_key AS third, statement_no AS statement, about, found, LOWER(HEX(facts)) AS facts, LOWER(HEX(standing)) AS standing
         FROM stated_row WHERE ${sql} AND ${after.sql} ORDER BY ${ORDER.join(', ')} LIMIT ${LEAVES_A_PAGE}`,
      [...parameters, ...after.parameters],
    )) as Row[];
    for (const { first, second, third, statement, ...leaf } of page) yield { ...leaf, key: [first, second, third], statement: Number(statement) };
    const last = page.at(-1);
    if (last === undefined || page.length < LEAVES_A_PAGE) return;
    after = afterKey(ORDER, [last.kind, last.first, last.second, last.third, Number(last.statement)]);
  }
}
