/** How far a permission reaches: everything, subtrees of units (by materialised path), the caller's own person, or the last two. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'units'; readonly paths: readonly string[] }
  | { readonly kind: 'person'; readonly personId: number }
  | { readonly kind: 'units_and_person'; readonly paths: readonly string[]; readonly personId: number };

export interface ScopeParts {
  readonly all: boolean;
  readonly paths: readonly string[];
  readonly personId: number | null;
}

export function partsOf(scope: Scope): ScopeParts {
  return {
    all: scope.kind === 'all',
    paths: scope.kind === 'units' || scope.kind === 'units_and_person' ? scope.paths : [],
    personId: scope.kind === 'person' || scope.kind === 'units_and_person' ? scope.personId : null,
  };
}

/** `undefined` when nothing is within reach. Paths inside other paths are dropped. */
export function scopeFrom({ all, paths, personId }: ScopeParts): Scope | undefined {
  if (all) return { kind: 'all' };
  const outermost = [...new Set(paths)].filter((path) => !paths.some((other) => other !== path && path.startsWith(other))).toSorted();
  if (outermost.length > 0 && personId !== null) return { kind: 'units_and_person', paths: outermost, personId };
  if (outermost.length > 0) return { kind: 'units', paths: outermost };
  return personId === null ? undefined : { kind: 'person', personId };
}

/** Whether a unit, named by its path, lies within the scope. */
export function reachesUnit(scope: Scope, unitPath: string): boolean {
  const { all, paths } = partsOf(scope);
  return all || paths.some((path) => unitPath.startsWith(path));
}
