import 'reflect-metadata';
import { createApi } from '../src/create-api';
import { EnrolmentDesk } from '../src/modules/classes/enrolment/enrol-person';
import { CONFIGURATION, type Configuration } from '../src/platform/configuration/configuration';
import { Database } from '../src/platform/database/database';
import { enrolUnderRowLock } from './seats-row-lock';

/** The api with the textbook's allocator in place of ours: every request locks the row of the class, looks, and writes. */
async function start(): Promise<void> {
  const app = await createApi(process.env);
  const database = app.get(Database);
  const desk = app.get(EnrolmentDesk, { strict: false });
  desk.enrol = ({ classId, personId }) => database.transaction((tx) => enrolUnderRowLock(tx, classId, personId));
  const { port, host } = app.get<Configuration>(CONFIGURATION);
  await app.listen(port, host);
  process.stdout.write('row lock api ready\n');
}

start().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
