import type { SeatGrid } from '../../../api/seats';
import { readGrid, typedGrid, type TypedGrid } from './typed-grid';

const row = (unitId: number, seats: number, taken: number) => ({ unitId, unitName: `单位${unitId}`, seats, taken, held: 0, free: seats - taken, waiting: 0 });
const GRID: SeatGrid = { capacity: 10, pooledSince: null, rows: [row(0, 4, 1), row(2, 4, 3), row(3, 2, 0)] };
const typed = (capacity: string, ...seats: [number, string][]): TypedGrid => ({ capacity, units: seats.map(([unitId, written]) => ({ unitId, unitName: '', seats: written })) });

describe('a grid of seats that is being typed', () => {
  it('reads back what stands', () => expect(readGrid(typedGrid(GRID), GRID)).toEqual({ wanted: { capacity: 10, units: [{ unitId: 2, seats: 4 }, { unitId: 3, seats: 2 }] }, open: 4, allotted: 6, problems: [] }));

  it.each<[string, TypedGrid, object[]]>([
    ['no seats at all', typed('0', [2, '0']), [{ at: 'capacity', problem: 'capacityWrong' }, { at: 2, problem: 'belowTaken', taken: 3 }, { at: 'capacity', problem: 'belowTaken', taken: 1 }]],
    ['a unit below what it holds', typed('10', [2, '2']), [{ at: 2, problem: 'belowTaken', taken: 3 }]],
    ['no number', typed('10', [2, 'x']), [{ at: 2, problem: 'seatsWrong' }]],
    ['more than the class has', typed('10', [2, '8'], [3, '3']), [{ at: 'capacity', problem: 'above' }]],
    ['nothing left for whoever came openly', typed('10', [2, '8'], [3, '2']), [{ at: 'capacity', problem: 'belowTaken', taken: 11 }]],
  ])('%s', (_what, grid, problems) => expect(readGrid(grid, GRID).problems).toEqual(problems));
});
