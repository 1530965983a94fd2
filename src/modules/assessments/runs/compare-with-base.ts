import { IDS_A_BLOCK, type BlockDigest } from '../counting/block-digests';
import { blockRanges } from '../counting/block-ranges';
import { earlierHeads, ledgersBefore, NO_EARLIER_HEADS } from '../counting/earlier-heads';
import type { RawConnection } from '../counting/raw-connection';
import { scopeOfPostings } from '../counting/read-people';
import type { CountTask } from '../counting/read-year';

export type ReuseTask = CountTask & {
  readonly selection: { readonly from: number; readonly to: number };
  readonly baseRunId: number;
  /** No posting began, ended or came back since the base run. */
  readonly samePostings: boolean;
};

const LONGEST_LIST = 16_000_000;

export interface Comparison {
  /** In order of id. */
  readonly toCount: readonly number[];
  /** How many people of the range belong to the scope now. */
  readonly present: number;
}

/** Who must be counted again, by the cheapest way that proves the others unchanged. `baseBlocks` are those of the range. */
export function compareWithBase(connection: RawConnection, task: ReuseTask, baseBlocks: readonly BlockDigest[]): Promise<Comparison> {
  return task.samePostings ? compareLedgers(connection, task, baseBlocks) : compareEverything(connection, task);
}

/**
 * For a range whose postings are those of the base run. Ledgers only grow: a block whose entry numbers add up to what they added
 * up to then has no new entry of anybody. Only people of other blocks are looked at, and those the base run could not count.
 */
async function compareLedgers(connection: RawConnection, task: ReuseTask, baseBlocks: readonly BlockDigest[]): Promise<Comparison> {
  const { year, baseRunId, selection } = task;
  const sums = await connection.rows(
    `SELECT person_id DIV ${IDS_A_BLOCK} AS block, SUM(entry_no) FROM credit_ledger_head WHERE training_year = ? AND person_id BETWEEN ? AND ? GROUP BY block`,
    [year, selection.from, selection.to],
  );
  const entries = new Map(sums.map(([block, sum]) => [Number(block), Number(sum)]));
  const grown = baseBlocks.filter((block) => (entries.get(block.block) ?? 0) !== block.entries).map(({ block }) => block);
  const failed = await connection.rows('SELECT person_id FROM assessment_failure WHERE run_id = ? AND person_id BETWEEN ? AND ?', [baseRunId, selection.from, selection.to]);
  const changed = grown.length === 0 ? [] : await changedIn(connection, task, grown);
  const toCount = [...changed, ...failed].map((row) => row[0] as number).toSorted((left, right) => left - right);
  return { toCount, present: baseBlocks.reduce((sum, block) => sum + block.people, 0) + failed.length };
}

function changedIn(connection: RawConnection, { year, baseRunId, selection }: ReuseTask, blocks: readonly number[]) {
  const within = blockRanges('b.person_id', blocks, selection);
  return connection.rows(
    `SELECT b.person_id FROM assessment_result b LEFT JOIN credit_ledger_head h ON h.training_year = ? AND h.person_id = b.person_id
      WHERE b.run_id = ? AND ${within.sql} AND b.gone = 0
        AND (b.ledger_entry_no <> IFNULL(h.entry_no, 0) OR b.ledger_hash <> IFNULL(LEFT(h.hash, 16), REPEAT(CHAR(0), 16)))`,
    [year, baseRunId, ...within.parameters],
  );
}

/** One pass over the range for everything: who is there, where they serve, and where their ledgers end. */
async function compareEverything(connection: RawConnection, task: ReuseTask): Promise<Comparison> {
  const scope = scopeOfPostings(task);
  const yearsBefore = ledgersBefore(task.policy.compiled.needs);
  const heads = yearsBefore === 0 ? undefined : earlierHeads({ ...task, yearsBefore });
  await connection.run(`SET SESSION group_concat_max_len = ${LONGEST_LIST}`);
  const rows = await connection.rows(
    `SELECT COUNT(*),
            GROUP_CONCAT(IF(b.posting_id = p.id AND b.gone = 0 AND b.ledger_entry_no = IFNULL(h.entry_no, 0)
                            AND b.ledger_hash = IFNULL(LEFT(h.hash, 16), REPEAT(CHAR(0), 16)) ${heads ? `AND b.earlier_heads <=> IFNULL(e.mark, ${NO_EARLIER_HEADS})` : ''}, NULL, p.person_id))
       FROM posting p ${scope.join}
       LEFT JOIN assessment_result b ON b.run_id = ? AND b.person_id = p.person_id
       LEFT JOIN credit_ledger_head h ON h.training_year = ? AND h.person_id = p.person_id
       ${heads ? `LEFT JOIN ${heads.sql} e ON e.person_id = p.person_id` : ''}
      WHERE ${scope.where}`,
    [...scope.joinParameters, task.baseRunId, task.year, ...(heads?.parameters ?? []), ...scope.parameters],
  );
  const [present, list] = rows[0] ?? [];
  return { present: Number(present), toCount: typeof list === 'string' && list !== '' ? list.split(',').map(Number).toSorted((left, right) => left - right) : [] };
}
