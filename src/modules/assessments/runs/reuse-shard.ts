import type { CountTask } from '../counting/count-people';
import { countPeople } from '../counting/count-people';
import { digestBlocks, type DigestedPerson } from '../counting/block-digests';
import type { RawConnection } from '../counting/raw-connection';
import { scopeOfPostings } from '../counting/read-people';
import { countsOf, type ShardCounts, type ShardWork } from './shard-work';

type Range = { readonly from: number; readonly to: number };
export type ReuseTask = CountTask & { readonly selection: Range; readonly baseRunId: number };

const LONGEST_LIST = 16_000_000;
/** Separator of lists the server packs. */
const numbersIn = (list: string | null): number[] => (list === null || list === '' ? [] : list.split(',').map(Number));

/**
 * Counts only those who are not proven unchanged. Proven is a person whose ledger ends in the same entry with the same hash as in
 * the base run, and who serves in the same posting: the entries before a chain's end cannot have changed, nor can a posting's facts.
 * Policy, unit tree and earlier years are the same for the whole run, or it has no base.
 */
export async function reuseShard(connection: RawConnection, task: ReuseTask): Promise<ShardWork> {
  const { toCount, kept } = await compareWithBase(connection, task);
  const base = await readBase(connection, task);
  const { counted, failures } = toCount.length === 0 ? { counted: [], failures: [] } : await countPeople(connection, { ...task, selection: { ids: toCount } });
  const results = counted.map((person) => ({ ...person, changed: base.get(person.personId)?.equals(person.packed.digest) !== true }));
  const counting = new Set(toCount);
  const gone = kept.people + toCount.filter((personId) => base.has(personId)).length === base.size ? [] : await findGone(connection, task, [...base.keys()], counting);
  for (const personId of [...gone, ...failures.map((failure) => failure.personId)]) base.delete(personId);
  for (const { personId, packed } of results) base.set(personId, packed.digest);
  return {
    results,
    failures,
    gone: [...gone, ...failures.map((failure) => failure.personId)],
    blocks: digestBlocks(inOrder(base, results.length > 0)),
    counts: added(kept, { ...countsOf(counted, failures.length), changed: results.filter((result) => result.changed).length + gone.length }),
  };
}

/** One pass over the range: who must be counted, and what those who need not be add to the run's counts. */
async function compareWithBase(connection: RawConnection, task: ReuseTask): Promise<{ toCount: number[]; kept: ShardCounts }> {
  const scope = scopeOfPostings(task);
  await connection.run(`SET SESSION group_concat_max_len = ${LONGEST_LIST}`);
  const rows = await connection.rows(
    `SELECT GROUP_CONCAT(IF(same, NULL, person_id) ORDER BY person_id), COUNT(IF(same, 1, NULL)), COUNT(IF(same AND attainment = 'met', 1, NULL)),
            COUNT(IF(same AND attainment = 'not_met', 1, NULL)), COUNT(IF(same AND flags <> '', 1, NULL)), SUM(IF(same, entry_no, 0))
       FROM (SELECT p.person_id, b.attainment, b.flags, IFNULL(h.entry_no, 0) AS entry_no,
                    b.person_id IS NOT NULL AND b.gone = 0 AND b.posting_id = p.id AND b.ledger_entry_no = IFNULL(h.entry_no, 0)
                    AND b.ledger_hash = IFNULL(LEFT(h.hash, 16), REPEAT(CHAR(0), 16)) AS same
               FROM posting p ${scope.join}
               LEFT JOIN credit_ledger_head h ON h.training_year = ? AND h.person_id = p.person_id
               LEFT JOIN assessment_result b ON b.run_id = ? AND b.person_id = p.person_id
              WHERE ${scope.where}) compared`,
    [...scope.joinParameters, task.year, task.baseRunId, ...scope.parameters],
  );
  const [toCount, people, met, notMet, flagged, entries] = rows[0] ?? [];
  const reused = Number(people);
  return {
    toCount: numbersIn(toCount as string | null),
    kept: { people: reused, reused, failed: 0, met: Number(met), notMet: Number(notMet), flagged: Number(flagged), changed: 0, entries: Number(entries) },
  };
}

async function readBase(connection: RawConnection, task: ReuseTask): Promise<Map<number, Buffer>> {
  const rows = await connection.rows('SELECT person_id, digest FROM assessment_result WHERE run_id = ? AND person_id BETWEEN ? AND ? AND gone = 0 ORDER BY person_id', [
    task.baseRunId, task.selection.from, task.selection.to,
  ]);
  return new Map(rows.map((row) => [row[0] as number, row[1] as Buffer]));
}

async function findGone(connection: RawConnection, task: ReuseTask, inBase: readonly number[], counting: ReadonlySet<number>): Promise<number[]> {
  const scope = scopeOfPostings(task);
  const rows = await connection.rows(`SELECT p.person_id FROM posting p ${scope.join} WHERE ${scope.where}`, [...scope.joinParameters, ...scope.parameters]);
  const present = new Set(rows.map((row) => row[0]));
  return inBase.filter((personId) => !present.has(personId) && !counting.has(personId));
}

/** A new person may stand behind the others in the map. */
function inOrder(digests: ReadonlyMap<number, Buffer>, mayBeOutOfOrder: boolean): DigestedPerson[] {
  const people = Array.from(digests, ([personId, digest]) => ({ personId, digest }));
  return mayBeOutOfOrder ? people.sort((left, right) => left.personId - right.personId) : people;
}

function added(left: ShardCounts, right: ShardCounts): ShardCounts {
  return {
    people: left.people + right.people,
    reused: left.reused + right.reused,
    failed: left.failed + right.failed,
    met: left.met + right.met,
    notMet: left.notMet + right.notMet,
    flagged: left.flagged + right.flagged,
    changed: left.changed + right.changed,
    entries: left.entries + right.entries,
  };
}
