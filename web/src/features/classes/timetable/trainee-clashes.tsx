import type { TraineeClash } from '../../../api/timetable';
import { CardTable } from '../../../pieces/card-table';
import { useWords } from '../../../words/language';
import { timetableWords } from './timetable-words';
import { useSlotName } from './use-slot-name';
import { slotKey } from './weeks-of';

export function TraineeClashes({ clashes }: { clashes: readonly TraineeClash[] }) {
  const words = useWords(timetableWords);
  const slotName = useSlotName();
  if (clashes.length === 0) return null;
  return (
    <div className="stack">
      <div className="message warning">
        <p>{words.clashesLead}</p>
      </div>
      <CardTable
        title={words.clashes}
        rows={clashes}
        rowKey={(row) => `${row.personId}-${row.classId}-${slotKey(row)}`}
        columns={[
          { key: 'person', title: words.person, names: true, cell: (row) => row.name },
          { key: 'when', title: words.when, cell: slotName },
          { key: 'class', title: words.otherClass, cell: (row) => row.title },
        ]}
      />
    </div>
  );
}
