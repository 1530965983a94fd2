import { parsePolicy, placedInText, shippedPolicies } from '#credit-rules';
import { policyRefusal, readPolicyFile } from './read-policy-file';

/** A shipped policy by its code, or one from a `.json` file. @throws Error that names every fault of the file: where, what stands there, why it is wrong */
export function readPolicyNamed(name: string): unknown {
  if (!name.endsWith('.json')) {
    const document = shippedPolicies[name];
    if (document === undefined) throw new Error(`There is no policy "${name}". Shipped: ${Object.keys(shippedPolicies).join(', ')}; or name a .json file.`);
    return document;
  }
  const { text, json } = readPolicyFile(name);
  const parsed = parsePolicy(json);
  if ('errors' in parsed) throw policyRefusal(name, placedInText(text, parsed.errors));
  return json;
}
