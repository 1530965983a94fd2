import type { RepeatedCallUp } from '../../api/classes';
import { CardTable } from '../../pieces/card-table';
import { useWords } from '../../words/language';
import { classWords } from './class-words';

/** The same people in other classes of the year. */
export function RepeatedCallUps({ items, withClass = false }: { items: readonly RepeatedCallUp[]; withClass?: boolean }) {
  const words = useWords(classWords);
  if (items.length === 0) return <p>{words.repeatedNone}</p>;
  const range = (from: string, to: string) => (
    <span className="quiet">
      <span className="whole">{from}</span> – <span className="whole">{to}</span>
    </span>
  );
  return (
    <div className="stack">
      <div className="message warning">
        <p>{words.repeatedLead}</p>
      </div>
      <CardTable
        title={words.repeated}
        rows={items}
        rowKey={(row) => `${row.personId}-${row.classId}-${row.otherClassId}`}
        columns={[
          { key: 'person', title: words.person, names: true, cell: (row) => row.name },
          { key: 'unit', title: words.unit, cell: (row) => row.unitName },
          ...(withClass ? [{ key: 'class', title: words.class, cell: (row: RepeatedCallUp) => <>{row.title} {range(row.startsOn, row.endsOn)}</> }] : []),
          { key: 'other', title: words.otherClass, cell: (row) => <>{row.otherTitle} {range(row.otherStartsOn, row.otherEndsOn)}</> },
          { key: 'overlaps', title: words.overlaps, whole: true, cell: (row) => (row.overlaps ? words.overlapYes : words.overlapNo) },
        ]}
      />
    </div>
  );
}
