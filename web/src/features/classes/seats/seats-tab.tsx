import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TrainingClass } from '../../../api/classes';
import { recallSeats, type SeatGrid, seatGridQuery, seatsWorkbook } from '../../../api/seats';
import { useSession } from '../../../app/session';
import { ExportBar } from '../../../pieces/export-bar';
import { Loaded } from '../../../pieces/loaded';
import { formatInstant } from '../../../words/format';
import { useWords } from '../../../words/language';
import { mayApprove, mayManage } from '../may-manage';
import { EffectDialog } from './effect-dialog';
import { GridEditor } from './grid-editor';
import { PoolSeats } from './pool-seats';
import { SeatTable } from './seat-table';
import { seatWords } from './seat-words';

const OPEN: readonly TrainingClass['state'][] = ['draft', 'submitted', 'approved', 'published', 'enrolling'];

export function SeatsTab({ of }: { of: TrainingClass }) {
  const grid = useQuery(seatGridQuery(of.id));
  return <Loaded query={grid}>{(loaded) => <Seats of={of} grid={loaded} />}</Loaded>;
}

function Seats({ of, grid }: { of: TrainingClass; grid: SeatGrid }) {
  const words = useWords(seatWords);
  const may = mayManage(useSession()) && OPEN.includes(of.state);
  const [editing, setEditing] = useState(false);
  if (editing) return <GridEditor classId={of.id} grid={grid} onEnd={() => setEditing(false)} />;
  return (
    <div className="stack">
      {grid.pooledSince && (
        <div className="message">
          <p>{words.pooled(formatInstant(grid.pooledSince))}</p>
        </div>
      )}
      {!OPEN.includes(of.state) && <p className="quiet">{words.readOnly}</p>}
      {may && (
        <div className="button-row no-print">
          <button type="button" className="button primary" onClick={() => setEditing(true)}>
            {words.edit}
          </button>
        </div>
      )}
      <GridWithRecall of={of} grid={grid} may={may} />
      {may && !grid.pooledSince && <PoolSeats of={of} />}
    </div>
  );
}

/** Units with unused seats can be chosen; what recalling them does is shown first. */
function GridWithRecall({ of, grid, may }: { of: TrainingClass; grid: SeatGrid; may: boolean }) {
  const words = useWords(seatWords);
  const session = useSession();
  // A unit sees its part of the grid, which is not the whole class.
  const sees = mayManage(session) || mayApprove(session);
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [seeing, setSeeing] = useState(false);
  const recalled = grid.rows.filter(({ unitId, free }) => chosen.includes(unitId) && free > 0);
  return (
    <div className="stack">
      <ExportBar href={seatsWorkbook(of.id)} count={grid.rows.length} />
      <SeatTable
        rows={grid.rows}
        of={sees ? of : undefined}
        nameCell={(row, name) =>
          may && row.unitId !== 0 && row.free > 0 ? (
            <label>
              <input
                type="checkbox"
                aria-label={words.recallOf(name)}
                checked={chosen.includes(row.unitId)}
                onChange={(event) => setChosen(event.target.checked ? [...chosen, row.unitId] : chosen.filter((unitId) => unitId !== row.unitId))}
              />
              {name}
            </label>
          ) : (
            name
          )
        }
      />
      {recalled.length > 0 && (
        <div className="button-row no-print">
          <button type="button" className="button" onClick={() => setSeeing(true)}>
            {words.recallChosen(recalled.length, recalled.reduce((sum, { free }) => sum + free, 0))}
          </button>
        </div>
      )}
      {seeing && (
        <EffectDialog
          title={words.recall}
          act={(trial) => recallSeats(of.id, recalled.map(({ unitId }) => unitId), trial)}
          effect={words.recallEffect}
          done={words.recalled}
          onDone={() => {
            setSeeing(false);
            setChosen([]);
          }}
          onClose={() => setSeeing(false)}
        >
          <p>{words.recallWhat}</p>
        </EffectDialog>
      )}
    </div>
  );
}
