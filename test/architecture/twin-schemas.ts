import type { Finding } from './finding';
import type { SourceFile } from './source-file';

/** The contract names a schema after its class: two classes of one name would silently become one schema. */
export function findTwinSchemas(files: readonly SourceFile[]): Finding[] {
  const firstIn = new Map<string, string>();
  const found: Finding[] = [];
  for (const { path, text } of files) {
    for (const [, name = ''] of text.matchAll(/^export class (\w+Dto)\b/gm)) {
      const first = firstIn.get(name);
      if (first !== undefined) found.push({ path, what: `declares ${name} a second time`, why: `${first} declares it too; the contract would have one schema for both`, instead: 'give it a name that says whose it is' });
      firstIn.set(name, path);
    }
  }
  return found;
}
