import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Role } from '../../../src/modules/identity/public';
import { until } from '../../support/until';

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

interface Account extends Credentials {
  readonly role: Role;
}

export const CITY_PATIENCE_SECONDS = 240;

interface City {
  readonly url: string;
  readonly workerPid: number;
  readonly accountsFile: string;
  /** What its processes are told, for one more of them. */
  readonly environment: NodeJS.ProcessEnv;
}

let served: City | undefined;

/** The demo city that `start-city.cjs` serves, once {@link untilCityServes} has been waited for. */
export function city(): City {
  if (served === undefined) throw new Error('nobody waited until the demo city serves');
  return served;
}

/** The city is loaded while other tests run already. @throws Error that says why it could not be loaded */
export async function untilCityServes(): Promise<void> {
  const file = process.env['XUEFEN_TEST_CITY'] ?? '';
  await until('the demo city serves', async () => existsSync(file), CITY_PATIENCE_SECONDS);
  const written = JSON.parse(readFileSync(file, 'utf8')) as City | { readonly failed: string };
  if ('failed' in written) throw new Error(`the demo city was not loaded: ${written.failed}`);
  served = written;
}

/** The first account of the role. */
export function accountOf(role: Role): Account {
  return accountsOf(role, 1)[0] as Account;
}

/** For what two people have to do. */
export function secondOfDepartment(): Account {
  return accountsOf('organisation_department', 2)[1] as Account;
}

function accountsOf(role: Role, wanted: number): readonly Account[] {
  const accounts = (JSON.parse(readFileSync(city().accountsFile, 'utf8')) as Account[]).filter((account) => account.role === role);
  if (accounts.length < wanted) throw new Error(`the demo city has ${accounts.length} of ${wanted} accounts for ${role}`);
  return accounts;
}

/**
 * Holds every background job where it is, so that a test can look at work that has not ended. Test files run side by side:
 * one at a time holds the worker.
 */
export async function whileWorkerRests<Answer>(look: () => Promise<Answer>): Promise<Answer> {
  const turn = join(dirname(city().accountsFile), 'worker-rests');
  await until('no other test holds the worker', () => mkdir(turn).then(() => true, () => false));
  process.kill(city().workerPid, 'SIGSTOP');
  try {
    return await look();
  } finally {
    process.kill(city().workerPid, 'SIGCONT');
    await rmdir(turn);
  }
}
