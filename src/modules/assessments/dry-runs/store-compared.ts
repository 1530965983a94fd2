import type { RawConnection } from '../counting/raw-connection';
import { loadOrInsert } from '../runs/load-or-insert';
import type { ComparedPerson } from './compare-people';

const COLUMNS = 'person_id, unit_id, posting_id, before_total, after_total, before_attainment, after_attainment, before_verdict, after_verdict, before_cycles, after_cycles';
const ROWS_A_STATEMENT = 1_000;

export async function storeCompared(connection: RawConnection, runId: number, compared: readonly ComparedPerson[]): Promise<void> {
  await loadOrInsert({
    what: `dry run ${runId}`,
    expected: compared.length,
    load: () =>
      connection.load(
        `LOAD DATA LOCAL INFILE 'compared' INTO TABLE dry_run_result CHARACTER SET ascii FIELDS TERMINATED BY '\\t' LINES TERMINATED BY '\\n' (${COLUMNS}) SET run_id = ${runId}`,
        Buffer.from(compared.map((person) => `${valuesOf(person).join('\t')}\n`).join(''), 'latin1'),
      ),
    insert: () => insertCompared(connection, runId, compared),
  });
}

/** Codes and numbers only: nothing in it needs to be escaped. */
function valuesOf({ personId, unitId, postingId, before, after }: ComparedPerson): readonly (string | number)[] {
  return [personId, unitId, postingId, before.total, after.total, before.attainment, after.attainment, before.verdict, after.verdict, before.cycles, after.cycles];
}

async function insertCompared(connection: RawConnection, runId: number, compared: readonly ComparedPerson[]): Promise<number> {
  let stored = 0;
  for (let start = 0; start < compared.length; start += ROWS_A_STATEMENT) {
    const rows = compared.slice(start, start + ROWS_A_STATEMENT).map((person) => [runId, ...valuesOf(person)]);
    stored += await connection.run(`INSERT INTO dry_run_result (run_id, ${COLUMNS}) VALUES ?`, [rows]);
  }
  return stored;
}
