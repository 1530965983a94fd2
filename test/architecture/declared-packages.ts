import { builtinModules } from 'node:module';
import type { Finding } from './finding';
import { roomOf } from './import-direction';
import type { SourceFile } from './source-file';

export interface Declared {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const BUILT_IN = new Set(builtinModules);

/** What runs in production may not rest on a package that only developers install, nor on one that another package brings. */
export function findUndeclared(file: SourceFile, declared: Declared): readonly Finding[] {
  const built = roomOf(file.path) === 'web' || roomOf(file.path) === 'bench' || file.path.endsWith('.spec.ts');
  const known = { ...declared.dependencies, ...(built ? declared.devDependencies : {}) };
  return file.imports.flatMap(({ specifier, line }) => {
    if (/^[.#]|^node:/.test(specifier)) return [];
    if (BUILT_IN.has(specifier)) {
      return [{ path: file.path, line, what: `imports '${specifier}'`, why: 'a package of that name could take its place', instead: `import 'node:${specifier}'` }];
    }
    const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
    if (name in known) return [];
    const where = built ? 'package.json' : "package.json's dependencies";
    return [{ path: file.path, line, what: `imports ${name}, which ${where} does not name`, why: 'it is there by chance and goes without notice', instead: 'depend on it by name, with a line in docs/adr, or do without' }];
  });
}
