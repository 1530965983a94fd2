import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Runs the spec files of this folder, or every n-th of them, in one registry of modules: the product is then loaded once for all of them
 * and not once for each. Each keeps its hooks to itself.
 */
export function runTogether(folder: string, { part, of }: { readonly part: number; readonly of: number } = { part: 1, of: 1 }): void {
  const files = readdirSync(folder).filter((name) => name.endsWith('.spec.ts')).toSorted();
  for (const file of files.filter((_, index) => index % of === part - 1)) describe(file, () => void require(join(folder, file)));
}
