/** The floor: `node:http` and mysql2 and nothing else, with the statements and the answer of the people list. */
import { createServer } from 'node:http';
import { createPool, type RowDataPacket } from 'mysql2/promise';
import type { TrainingDay } from '#kernel';
import { PolicyLibrary } from '../src/modules/credit-policy/public';
import { peopleWhere, POLICY_IN_FORCE } from '../src/modules/reporting/people/people-where';
import { personRow, PERSON_COLUMNS, type PersonRowColumns } from '../src/modules/reporting/people/person-row';
import { withApplication } from '../src/commands/with-application';
import { CITY_YEAR } from './import-records-city';

const LIMIT = 50;

async function serve(): Promise<void> {
  const policy = await withApplication(process.env, (application) => application.get(PolicyLibrary, { strict: false }).inForce(CITY_YEAR));
  const where = peopleWhere({ kind: 'units', reaches: [{ path: process.env['BENCH_PATH'] ?? '' }] }, { year: CITY_YEAR }, { day: (process.env['BENCH_DAY'] ?? '') as TrainingDay, policy: 'in_force' });
  const list = `SELECT ${PERSON_COLUMNS}, p.name_pinyin AS sortKey ${where.sql} ORDER BY sortKey ASC, p.id LIMIT ?`;
  const count = `SELECT COUNT(*) AS people, ${POLICY_IN_FORCE} AS policyId ${where.sql}`;
  const pool = createPool({ uri: process.env['DATABASE_URL'] ?? '', connectionLimit: 10, timezone: 'Z', dateStrings: ['DATE'], supportBigNumbers: true });
  const server = createServer((_request, response) => {
    Promise.all([pool.query<RowDataPacket[]>(list, [...where.parameters, LIMIT + 1]), pool.query<RowDataPacket[]>(count, [CITY_YEAR, ...where.parameters])]).then(
      ([[rows], [counted]]) => {
        const items = (rows.slice(0, LIMIT) as PersonRowColumns[]).map((row) => personRow(row, policy));
        const body = JSON.stringify({ items, count: Number(counted[0]?.['people']) });
        response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': Buffer.byteLength(body) }).end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  server.listen(Number(process.env['PORT']), '127.0.0.1', () => process.stdout.write('bare server ready\n'));
}

void serve();
