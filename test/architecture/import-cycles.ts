import type { Finding } from './finding';
import type { SourceFile } from './source-file';

/** One finding for each group of files that can reach one another, told as one way round. Imports of types count. */
export function findCycles(files: readonly SourceFile[]): readonly Finding[] {
  const edges = new Map(files.map((file) => [file.path, file.imports.flatMap(({ target }) => (target && target !== file.path ? [target] : []))]));
  const told = new Set<string>();
  return [...edges.keys()].flatMap((start) => {
    if (told.has(start)) return [];
    const round = shortestRound(start, edges);
    if (!round) return [];
    for (const path of round) told.add(path);
    return [
      {
        path: start,
        what: `is in an import cycle: ${[...round, start].join(' → ')}`,
        why: 'files in a cycle can be read, tested and loaded only together; entities in one crash at start',
        instead: 'move what both need into a file that imports neither',
      },
    ];
  });
}

/** Breadth first, so that the way told is the shortest from the file back to itself. */
function shortestRound(start: string, edges: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const path of waiting) {
    for (const next of edges.get(path) ?? []) {
      if (next === start) return wayTo(path, start, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, path);
      waiting.push(next);
    }
  }
  return undefined;
}

function wayTo(end: string, start: string, cameFrom: ReadonlyMap<string, string>): readonly string[] {
  const way = [end];
  for (let at = end; at !== start; ) {
    at = cameFrom.get(at) ?? start;
    way.unshift(at);
  }
  return way;
}
