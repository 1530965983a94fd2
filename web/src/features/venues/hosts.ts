import type { Venue } from '../../api/timetable';

export interface Host {
  readonly schoolId?: number | undefined;
  readonly baseId?: number | undefined;
}

/** A school or a base, as a choice among both is written: `school-1`, `base-3`. */
export function hostKey({ schoolId, baseId }: { readonly [Name in keyof Host]: Host[Name] | null }): string | undefined {
  if (typeof schoolId === 'number') return `school-${schoolId}`;
  return typeof baseId === 'number' ? `base-${baseId}` : undefined;
}

/** Both are named, so that the one not chosen leaves the address. */
export function hostOf(key: string | undefined): Host {
  const [kind, id] = (key ?? '').split('-');
  return { schoolId: kind === 'school' ? Number(id) : undefined, baseId: kind === 'base' ? Number(id) : undefined };
}

/** Whoever has venues, in the order of the venues. */
export function hostsOf(venues: readonly Venue[]): { readonly value: string; readonly label: string }[] {
  return [...new Map(venues.map((venue) => [hostKey(venue) ?? '', venue.hostName])).entries()].map(([value, label]) => ({ value, label }));
}
