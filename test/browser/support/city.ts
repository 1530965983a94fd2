import { readFileSync } from 'node:fs';
import type { Role } from '../../../src/modules/identity/public';

interface Account {
  readonly role: Role;
  readonly username: string;
  readonly password: string;
}

interface City {
  readonly url: string;
  readonly workerPid: number;
  readonly accountsFile: string;
}

/** The demo city that `start-city.cjs` serves. */
export const city = JSON.parse(process.env['XUEFEN_TEST_CITY'] ?? '{}') as City;

export function accountOf(role: Role): Account {
  const accounts = JSON.parse(readFileSync(city.accountsFile, 'utf8')) as Account[];
  const account = accounts.find((candidate) => candidate.role === role);
  if (!account) throw new Error(`the demo city has no account for ${role}`);
  return account;
}

/** Holds every background job where it is, so that a test can look at work that has not ended. */
export async function whileWorkerRests<Answer>(look: () => Promise<Answer>): Promise<Answer> {
  process.kill(city.workerPid, 'SIGSTOP');
  try {
    return await look();
  } finally {
    process.kill(city.workerPid, 'SIGCONT');
  }
}
