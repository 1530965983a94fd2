import { DomainError } from '#kernel';
import { placedInText, shippedPolicies, type PolicyProblem } from '#credit-rules';
import { recordPolicyVersion } from '../modules/credit-policy/public';
import type { Database } from '../platform/database/database';
import { policyRefusal, readPolicyFile } from './read-policy-file';

/**
 * Records a shipped policy by its code, or one from a `.json` file. @returns the version's id
 * @throws Error that names every fault of the file: where, what stands there, why it is wrong
 */
export async function recordPolicyNamed(database: Database, name: string): Promise<number> {
  if (name.endsWith('.json')) return recordPolicyFile(database, name);
  const document = shippedPolicies[name];
  if (document === undefined) throw new Error(`There is no policy "${name}". Shipped: ${Object.keys(shippedPolicies).join(', ')}; or name a .json file.`);
  return database.transaction((tx) => recordPolicyVersion(tx, document));
}

async function recordPolicyFile(database: Database, name: string): Promise<number> {
  const { text, json } = readPolicyFile(name);
  try {
    return await database.transaction((tx) => recordPolicyVersion(tx, json));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'POLICY_NOT_VALID') throw error;
    throw policyRefusal(name, placedInText(text, error.facts['problems'] as readonly PolicyProblem[]));
  }
}
