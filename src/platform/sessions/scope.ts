/** A subtree of units, by materialised path; with an authority only the people in it whom that authority manages (干部管理权限). */
export interface Reach {
  readonly path: string;
  readonly managedBy?: string;
}

/** The path that every unit's path begins with. */
export const EVERY_UNIT = '/';

/** How far a permission reaches: everything, some subtrees, the caller's own person, or the last two. */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'units'; readonly reaches: readonly Reach[] }
  | { readonly kind: 'person'; readonly personId: number }
  | { readonly kind: 'units_and_person'; readonly reaches: readonly Reach[]; readonly personId: number };

export interface ScopeParts {
  readonly all: boolean;
  readonly reaches: readonly Reach[];
  readonly personId: number | null;
}

export function partsOf(scope: Scope): ScopeParts {
  return {
    all: scope.kind === 'all',
    reaches: scope.kind === 'units' || scope.kind === 'units_and_person' ? scope.reaches : [],
    personId: scope.kind === 'person' || scope.kind === 'units_and_person' ? scope.personId : null,
  };
}

/** `undefined` when nothing is within reach. What lies inside another reach is dropped. */
export function scopeFrom({ all, reaches, personId }: ScopeParts): Scope | undefined {
  if (all) return { kind: 'all' };
  const outermost = reaches.filter((reach, place) => !reaches.some((other, otherPlace) => covers(other, reach) && (otherPlace < place || !covers(reach, other))));
  const sorted = outermost.toSorted((left, right) => (keyOf(left) < keyOf(right) ? -1 : 1));
  if (sorted.length > 0 && personId !== null) return { kind: 'units_and_person', reaches: sorted, personId };
  if (sorted.length > 0) return { kind: 'units', reaches: sorted };
  return personId === null ? undefined : { kind: 'person', personId };
}

/** Whether a unit, named by its path, lies within the scope. For somebody in it ask {@link reachesPerson}. */
export function reachesUnit(scope: Scope, unitPath: string): boolean {
  const { all, reaches } = partsOf(scope);
  return all || reaches.some(({ path }) => unitPath.startsWith(path));
}

/** Whether a unit lies within the scope with everybody in it: a reach limited to one authority opens no unit as a whole. */
export function reachesWholeUnit(scope: Scope, unitPath: string): boolean {
  const { all, reaches } = partsOf(scope);
  return all || reaches.some(({ path, managedBy }) => managedBy === undefined && unitPath.startsWith(path));
}

/** Whether a person is within the scope: by the unit, by the authority that manages them now, or because it is the caller. */
export function reachesPerson(scope: Scope, person: { readonly personId: number; readonly unitPath: string; readonly managedBy: string | null }): boolean {
  const { all, reaches, personId } = partsOf(scope);
  const inReach = ({ path, managedBy }: Reach): boolean => person.unitPath.startsWith(path) && (managedBy === undefined || managedBy === person.managedBy);
  return all || person.personId === personId || reaches.some(inReach);
}

/** The authorities to whose people a caller is limited in a unit and below; `undefined` when to nobody's. */
export function authoritiesWithin(scope: Scope, unitPath: string): readonly string[] | undefined {
  const { all, reaches } = partsOf(scope);
  const reaching = reaches.filter(({ path }) => unitPath.startsWith(path));
  const authorities = reaching.flatMap(({ managedBy }) => managedBy ?? []);
  return all || authorities.length < reaching.length ? undefined : authorities;
}

/** Also of itself. */
function covers(wide: Reach, narrow: Reach): boolean {
  return narrow.path.startsWith(wide.path) && (wide.managedBy === undefined || wide.managedBy === narrow.managedBy);
}

function keyOf({ path, managedBy = '' }: Reach): string {
  return `${path} ${managedBy}`;
}
