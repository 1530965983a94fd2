import { UNIT_SHEET } from '../modules/organizations/public';
import type { Database } from '../platform/database/database';

interface Brought {
  readonly rosterImportId: number;
  readonly recordsImportId: number;
  /** Who was counted. */
  readonly people: number;
  readonly out: string;
}

interface Refused {
  readonly importId: number;
  readonly sheet: string;
  readonly rows: number;
  readonly firstRow: number;
  readonly why: string;
}

/**
 * Says what was refused, sheet by sheet, with the first of each. Single rows are the city's daily bread; a refused unit takes everybody along who
 * serves there, and a file of which nobody is counted is a wrong file.
 * @returns the exit code
 */
export async function sayRefused(database: Database, { rosterImportId, recordsImportId, people, out }: Brought): Promise<number> {
  const sheets = await database.query<Refused>(
    `SELECT r.import_id AS importId, r.sheet, s.refused AS \`rows\`, r.row_no AS firstRow, r.problem_en AS why
       FROM (SELECT import_id, sheet, COUNT(*) AS refused, MIN(row_no) AS first FROM import_refusal WHERE import_id IN (?, ?) GROUP BY import_id, sheet) s
       JOIN import_refusal r ON r.import_id = s.import_id AND r.sheet = s.sheet AND r.row_no = s.first
      ORDER BY r.import_id, r.sheet`,
    [rosterImportId, recordsImportId],
  );
  for (const { sheet, rows, firstRow, why } of sheets) process.stdout.write(`  ${sheet}: ${rows} rows refused, the first in row ${firstRow}: ${why}\n`);
  if (sheets.length > 0) process.stdout.write(`  All of them stand in ${out} with row, code and reason.\n`);
  if (sheets.some(({ importId, sheet }) => importId === rosterImportId && sheet === UNIT_SHEET)) {
    process.stderr.write('Units were refused, and with them everybody who serves there: these are not the totals of the city.\n');
    return 1;
  }
  if (people > 0) return 0;
  process.stderr.write('Nobody was counted: no row of the roster was accepted.\n');
  return 1;
}
