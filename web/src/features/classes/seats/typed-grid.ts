import type { GridWanted, SeatGrid } from '../../../api/seats';

/** The grid as it is typed: seats as text, by unit. */
export interface TypedGrid {
  readonly capacity: string;
  readonly units: readonly { readonly unitId: number; readonly unitName: string; readonly seats: string }[];
}

const MOST_PEOPLE = 5_000;

export function typedGrid({ capacity, rows }: SeatGrid): TypedGrid {
  return { capacity: String(capacity), units: rows.filter(({ unitId }) => unitId !== 0).map(({ unitId, unitName, seats }) => ({ unitId, unitName, seats: String(seats) })) };
}

export function countOf(written: string): number | undefined {
  const count = Number(written.trim());
  return /^\d{1,4}$/.test(written.trim()) && count <= MOST_PEOPLE ? count : undefined;
}

export interface GridProblem {
  /** `capacity`, or a unit. */
  readonly at: 'capacity' | number;
  readonly problem: 'capacityWrong' | 'seatsWrong' | 'belowTaken' | 'above';
  readonly taken?: number;
}

export interface GridReading {
  readonly wanted: GridWanted;
  /** What units leave of the capacity. */
  readonly open: number;
  readonly allotted: number;
  readonly problems: readonly GridProblem[];
}

/** What was typed, read as numbers, and what is wrong with it: the same demands as the server's. */
export function readGrid(typed: TypedGrid, { rows }: SeatGrid): GridReading {
  const takenOf = new Map(rows.map(({ unitId, taken }) => [unitId, taken]));
  const capacity = countOf(typed.capacity) ?? 0;
  const units = typed.units.map(({ unitId, seats }) => ({ unitId, seats: countOf(seats) ?? 0 }));
  const allotted = units.reduce((sum, { seats }) => sum + seats, 0);
  const open = capacity - allotted;
  const problems: GridProblem[] = [];
  if (capacity < 1) problems.push({ at: 'capacity', problem: 'capacityWrong' });
  for (const { unitId, seats } of typed.units) {
    const taken = takenOf.get(unitId) ?? 0;
    const count = countOf(seats);
    if (count === undefined) problems.push({ at: unitId, problem: 'seatsWrong' });
    else if (count < taken) problems.push({ at: unitId, problem: 'belowTaken', taken });
  }
  const openTaken = takenOf.get(0) ?? 0;
  if (open < 0) problems.push({ at: 'capacity', problem: 'above' });
  else if (open < openTaken) problems.push({ at: 'capacity', problem: 'belowTaken', taken: allotted + openTaken });
  return { wanted: { capacity, units }, open, allotted, problems };
}
