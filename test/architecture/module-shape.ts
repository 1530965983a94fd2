import type { Finding } from './finding';
import { MODULES_FROM_THE_TOP } from './rooms';

const MOST_README_LINES = 15;

/** What every module shows at its door. `read` gives a file's text. */
export function findMisshapenModules(paths: readonly string[], read: (path: string) => string): readonly Finding[] {
  const names = new Set(paths.flatMap((path) => /^src\/modules\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...names].flatMap((name) => [...findMissing(name, paths), ...findLongReadme(name, paths, read), ...findUnplanned(name)]);
}

function findMissing(name: string, paths: readonly string[]): readonly Finding[] {
  const folder = `src/modules/${name}`;
  const needed = {
    'README.md': ['a reader decides here whether the rule they look for lives in this module', 'write what it owns, promises and never does, in ten lines'],
    'public.ts': ['modules meet only at public.ts', 'add it and export what others may use'],
  } as const;
  const missing = Object.entries(needed)
    .filter(([file]) => !paths.includes(`${folder}/${file}`))
    .map(([file, [why, instead]]) => ({ path: `${folder}/${file}`, what: 'is missing', why, instead }));
  if (paths.includes(`${folder}/${name}.module.ts`) || paths.includes(`${folder}/http.ts`)) return missing;
  return [...missing, { path: folder, what: `has neither ${name}.module.ts nor http.ts`, why: 'the composition root loads a module by these files', instead: 'add the Nest module: what every process needs, or what the api serves' }];
}

function findLongReadme(name: string, paths: readonly string[], read: (path: string) => string): readonly Finding[] {
  const path = `src/modules/${name}/README.md`;
  if (!paths.includes(path)) return [];
  const lines = read(path).trimEnd().split('\n').length;
  if (lines <= MOST_README_LINES) return [];
  return [{ path, line: MOST_README_LINES + 1, what: `has ${lines} lines; at most ${MOST_README_LINES}`, why: 'a door plate is read in passing', instead: 'move what explains into docs/ or to the code it explains' }];
}

function findUnplanned(name: string): readonly Finding[] {
  if (MODULES_FROM_THE_TOP.includes(name)) return [];
  return [{ path: `src/modules/${name}`, what: 'is not in the design', why: 'without a place in the order nobody knows who may import it', instead: 'give it its place in test/architecture/rooms.ts and in the design it copies' }];
}
