import type { RawConnection } from '../counting/raw-connection';
import { loadOrInsert } from './load-or-insert';
import type { StoredPerson } from './shard-work';

const COLUMNS = 'run_id, person_id, unit_id, posting_id, total, verdict, attainment, unmet, flags, outcome, by_category, ledger_entry_no, ledger_hash, earlier_heads, digest, changed, gone';
const ROWS_A_STATEMENT = 1_000;

export async function storeResults(connection: RawConnection, runId: number, results: readonly StoredPerson[]): Promise<void> {
  await loadOrInsert({ what: `run ${runId}`, expected: results.length, load: () => loadResults(connection, runId, results), insert: () => insertResults(connection, runId, results) });
}

function loadResults(connection: RawConnection, runId: number, results: readonly StoredPerson[]): Promise<number> {
  return connection.load(
    `LOAD DATA LOCAL INFILE 'results' INTO TABLE assessment_result CHARACTER SET ascii FIELDS TERMINATED BY '\\t' LINES TERMINATED BY '\\n'
     (person_id, unit_id, posting_id, total, verdict, attainment, unmet, flags, outcome, by_category, ledger_entry_no, @ledger_hash, @earlier_heads, @digest, changed)
     SET run_id = ${runId}, gone = 0, ledger_hash = UNHEX(@ledger_hash), earlier_heads = UNHEX(NULLIF(@earlier_heads, '')), digest = UNHEX(@digest)`,
    Buffer.concat(results.map((result) => Buffer.from(lineOf(result), 'latin1'))),
  );
}

/** Codes and numbers only: nothing in it needs to be escaped. */
function lineOf({ packed, ...person }: StoredPerson): string {
  return `${person.personId}\t${person.unitId}\t${person.postingId}\t${packed.total}\t${packed.verdict}\t${packed.attainment}\t${packed.unmet}\t${packed.flags}\t${packed.outcome}\t${packed.byCategory}\t${person.ledgerEntryNo}\t${person.ledgerHash}\t${person.earlierHeads}\t${packed.digest}\t${person.changed ? 1 : 0}\n`;
}

async function insertResults(connection: RawConnection, runId: number, results: readonly StoredPerson[]): Promise<number> {
  let stored = 0;
  for (let start = 0; start < results.length; start += ROWS_A_STATEMENT) {
    const rows = results.slice(start, start + ROWS_A_STATEMENT).map(({ packed, ...person }) => [
      runId, person.personId, person.unitId, person.postingId, packed.total, packed.verdict, packed.attainment, packed.unmet, packed.flags, packed.outcome, packed.byCategory,
      person.ledgerEntryNo, Buffer.from(person.ledgerHash, 'hex'), headsOf(person), Buffer.from(packed.digest, 'hex'), person.changed ? 1 : 0, 0,
    ]);
    stored += await connection.run(`INSERT INTO assessment_result (${COLUMNS}) VALUES ?`, [rows]);
  }
  return stored;
}

/** As the column keeps them. */
export function headsOf({ earlierHeads }: Pick<StoredPerson, 'earlierHeads'>): Buffer | null {
  return earlierHeads === '' ? null : Buffer.from(earlierHeads, 'hex');
}

/** People whom the base run counted and who belong to the scope no more. */
export async function storeGone(connection: RawConnection, runId: number, personIds: readonly number[]): Promise<void> {
  if (personIds.length === 0) return;
  const rows = personIds.map((personId) => [runId, personId, 0, 0, 0, '', 'outside', '', '', '', '[]', 0, Buffer.alloc(16), null, Buffer.alloc(32), 1, 1]);
  await connection.run(`INSERT INTO assessment_result (${COLUMNS}) VALUES ?`, [rows]);
}
