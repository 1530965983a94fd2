import { CONTENT_SQL } from '../counting/block-content';
import { BlockPatch } from '../counting/block-patch';
import { blockOf, IDS_A_BLOCK, unpackBlocks, type BlockCounts, type BlockDigest } from '../counting/block-digests';
import { blockRanges } from '../counting/block-ranges';
import { countPeople } from '../counting/count-people';
import type { RawConnection } from '../counting/raw-connection';
import { scopeOfPostings } from '../counting/read-people';
import { compareWithBase, type ReuseTask } from './compare-with-base';
import { countsOf, sumBlocks, type CountedWork } from './shard-work';

/**
 * Counts only those who are not proven unchanged. Proven is a person whose ledger ends in the same entry with the same hash as in
 * the base run, and who serves in the same posting: the entries before a chain's end cannot have changed, nor can a posting's facts.
 * Policy, unit tree and earlier years are the same for the whole run, or it has no base.
 */
export async function reuseShard(connection: RawConnection, task: ReuseTask): Promise<CountedWork> {
  const baseBlocks = await readBaseBlocks(connection, task);
  const inBase = baseBlocks.reduce((sum, block) => sum + block.people, 0);
  const { toCount, present } = await compareWithBase(connection, task, baseBlocks);
  const before = await readBefore(connection, task, toCount);
  const gone = task.samePostings || present - toCount.length + before.size === inBase ? [] : await findGone(connection, task);
  const { counted, failures } = toCount.length === 0 ? { counted: [], failures: [] } : await countPeople(connection, { ...task, selection: { ids: toCount } });
  const results = counted.map((person) => ({ ...person, changed: before.get(person.personId)?.digest !== person.packed.digest }));
  const replaced = [...gone, ...failures.map((failure) => failure.personId)];

  const patch = new BlockPatch();
  for (const [personId, row] of before) patch.takeAway(personId, row.counts);
  for (const [personId, row] of await readBefore(connection, task, gone)) patch.takeAway(personId, row.counts);
  for (const person of counted) patch.put(person.personId, person.packed.digest, countsOf(person));
  const blocks = patch.touched.length === 0 ? baseBlocks : patch.appliedTo(baseBlocks, await readContents(connection, task, patch.touched));
  return {
    results,
    failures,
    gone: replaced,
    blocks,
    counts: sumBlocks(blocks),
    reused: present - toCount.length,
    changed: results.filter((result) => result.changed).length + gone.length,
  };
}

/** The base run's blocks of the range: shards of both runs are whole blocks, whatever their size. */
async function readBaseBlocks(connection: RawConnection, { baseRunId, selection }: ReuseTask): Promise<BlockDigest[]> {
  const rows = await connection.rows('SELECT block_digests FROM assessment_shard WHERE run_id = ? AND to_person_id >= ? AND from_person_id <= ?', [
    baseRunId, selection.from, selection.to,
  ]);
  const blocks = rows.flatMap(([packed]) => (packed === null || packed === undefined ? [] : unpackBlocks(packed as Buffer)));
  return blocks.filter(({ block }) => block >= blockOf(selection.from) && block <= blockOf(selection.to));
}

interface BaseRow {
  readonly digest: string;
  readonly counts: BlockCounts;
}

/** What the base run says of these people. */
async function readBefore(connection: RawConnection, task: ReuseTask, personIds: readonly number[]): Promise<Map<number, BaseRow>> {
  if (personIds.length === 0) return new Map();
  const rows = (await connection.rows(
    "SELECT person_id, LOWER(HEX(digest)), attainment = 'met', attainment = 'not_met', flags <> '', ledger_entry_no FROM assessment_result WHERE run_id = ? AND gone = 0 AND person_id IN (?)",
    [task.baseRunId, personIds],
  )) as [number, string, number, number, number, number][];
  return new Map(rows.map(([personId, digest, met, notMet, flagged, entries]) => [personId, { digest, counts: { people: 1, met, notMet, flagged, entries } }]));
}

/** People whom the base run counted and who have no posting in the scope any more. */
async function findGone(connection: RawConnection, task: ReuseTask): Promise<number[]> {
  const scope = scopeOfPostings(task);
  const rows = await connection.rows(
    `SELECT b.person_id FROM assessment_result b
      WHERE b.run_id = ? AND b.person_id BETWEEN ? AND ? AND b.gone = 0
        AND b.person_id NOT IN (SELECT p.person_id FROM posting p ${scope.join} WHERE ${scope.where})`,
    [task.baseRunId, task.selection.from, task.selection.to, ...scope.joinParameters, ...scope.parameters],
  );
  return rows.map((row) => row[0] as number);
}

async function readContents(connection: RawConnection, task: ReuseTask, blocks: readonly number[]): Promise<Map<number, Buffer>> {
  const within = blockRanges('person_id', blocks, task.selection);
  const rows = await connection.rows(
    `SELECT person_id DIV ${IDS_A_BLOCK} AS block, ${CONTENT_SQL} FROM assessment_result WHERE run_id = ? AND ${within.sql} AND gone = 0 GROUP BY block`,
    [task.baseRunId, ...within.parameters],
  );
  return new Map(rows.map((row) => [Number(row[0]), row[1] as Buffer]));
}
