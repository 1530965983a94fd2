import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allotSeats, type QuotaRow, type SeatGrid } from '../../../api/seats';
import { unitsQuery } from '../../../api/units';
import { Field } from '../../../pieces/field';
import { UnitSelect } from '../../../pieces/unit-select';
import { useWords } from '../../../words/language';
import { EffectDialog } from './effect-dialog';
import { SeatTable } from './seat-table';
import { seatWords } from './seat-words';
import { readGrid, typedGrid } from './typed-grid';

/** The whole grid in place of the one before; the effect is shown before anything happens. */
export function GridEditor({ classId, grid, onEnd }: { classId: number; grid: SeatGrid; onEnd: () => void }) {
  const words = useWords(seatWords);
  const units = useQuery(unitsQuery).data?.items ?? [];
  const [typed, setTyped] = useState(() => typedGrid(grid));
  const [asked, setAsked] = useState(false);
  const [seeing, setSeeing] = useState(false);
  const { wanted, open, allotted, problems } = readGrid(typed, grid);
  const problemAt = (at: 'capacity' | number) => {
    const found = asked ? problems.find((problem) => problem.at === at) : undefined;
    if (!found) return undefined;
    if (found.problem === 'belowTaken') return words.belowTaken(found.taken ?? 0);
    return found.problem === 'above' ? words.above(allotted, wanted.capacity) : words[found.problem];
  };
  const rows: QuotaRow[] = [
    { ...(grid.rows.find(({ unitId }) => unitId === 0) ?? emptyRow(0, '')), seats: Math.max(0, open) },
    ...typed.units.map(({ unitId, unitName }) => ({ ...(grid.rows.find((row) => row.unitId === unitId) ?? emptyRow(unitId, unitName)), seats: wanted.units.find((unit) => unit.unitId === unitId)?.seats ?? 0 })),
  ].map((row) => ({ ...row, free: Math.max(0, row.seats - row.taken) }));
  const setSeats = (unitId: number, seats: string) => setTyped({ ...typed, units: typed.units.map((unit) => (unit.unitId === unitId ? { ...unit, seats } : unit)) });
  const add = (unitId: number | undefined) => {
    const unit = units.find(({ id }) => id === unitId);
    if (unit && !typed.units.some((known) => known.unitId === unit.id)) setTyped({ ...typed, units: [...typed.units, { unitId: unit.id, unitName: unit.name, seats: '1' }] });
  };
  const see = () => {
    setAsked(true);
    setSeeing(problems.length === 0);
  };
  return (
    <div className="stack">
      <div className="form">
        <Field label={words.capacity} value={typed.capacity} onValue={(capacity) => setTyped({ ...typed, capacity })} error={problemAt('capacity')} help={words.left(Math.max(0, open))} inputMode="numeric" maxLength={4} />
        <UnitSelect label={words.addUnit} placeholder={words.chooseUnit} value={undefined} onValue={add} clearable={false} />
      </div>
      <SeatTable
        rows={rows}
        nameCell={(row, name) => (
          <>
            {name}{' '}
            {row.unitId !== 0 && row.taken === 0 && (
              <button type="button" className="link-button" aria-label={words.removeUnit(name)} onClick={() => setTyped({ ...typed, units: typed.units.filter(({ unitId }) => unitId !== row.unitId) })}>
                ✕
              </button>
            )}
          </>
        )}
        seatsCell={(row, name) => {
          const unit = typed.units.find(({ unitId }) => unitId === row.unitId);
          if (!unit) return row.seats;
          const problem = problemAt(row.unitId);
          return (
            <>
              <input className="input" aria-label={words.seatsOf(name)} aria-invalid={problem ? true : undefined} inputMode="numeric" maxLength={4} value={unit.seats} onChange={(event) => setSeats(row.unitId, event.target.value)} />
              {problem && <p className="field-error">{problem}</p>}
            </>
          );
        }}
      />
      <div className="button-row">
        <button type="button" className="button primary" onClick={see}>
          {words.see}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {words.stopEditing}
        </button>
      </div>
      {seeing && <EffectDialog title={words.allot} act={(trial) => allotSeats(classId, wanted, trial)} effect={words.allotEffect} done={words.saved} onDone={onEnd} onClose={() => setSeeing(false)} />}
    </div>
  );
}

function emptyRow(unitId: number, unitName: string): QuotaRow {
  return { unitId, unitName, seats: 0, taken: 0, held: 0, free: 0, waiting: 0 };
}
