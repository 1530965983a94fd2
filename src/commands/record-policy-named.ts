import { readFileSync } from 'node:fs';
import { DomainError } from '#kernel';
import { shippedPolicies, type PolicyProblem } from '#credit-rules';
import { recordPolicyVersion } from '../modules/credit-policy/public';
import type { Database } from '../platform/database/database';

/**
 * Records a shipped policy by its code, or one from a `.json` file. @returns the version's id
 * @throws Error that names every fault of the file: where, what stands there, why it is wrong
 */
export async function recordPolicyNamed(database: Database, name: string): Promise<number> {
  const document = name.endsWith('.json') ? readDocument(name) : shippedPolicies[name];
  if (document === undefined) throw new Error(`There is no policy "${name}". Shipped: ${Object.keys(shippedPolicies).join(', ')}; or name a .json file.`);
  try {
    return await database.transaction((tx) => recordPolicyVersion(tx, document));
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'POLICY_NOT_VALID') throw error;
    const problems = error.facts['problems'] as readonly PolicyProblem[];
    const lines = problems.map(({ pointer, value, reason }) => `  ${pointer || '/'}  ${JSON.stringify(value) ?? ''}\n    ${reason.zh}\n    ${reason.en}`);
    throw new Error(`${name} is no valid policy:\n${lines.join('\n')}`, { cause: error });
  }
}

function readDocument(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} cannot be read as JSON: ${(error as Error).message}`, { cause: error });
  }
}
