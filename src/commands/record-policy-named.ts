import { recordPolicyVersion } from '../modules/credit-policy/public';
import type { Database } from '../platform/database/database';
import { readPolicyNamed } from './read-policy-named';

/** Records a shipped policy by its code, or one from a `.json` file. @returns the version's id @throws Error as {@link readPolicyNamed} */
export async function recordPolicyNamed(database: Database, name: string): Promise<number> {
  const document = readPolicyNamed(name);
  return database.transaction((tx) => recordPolicyVersion(tx, document));
}
