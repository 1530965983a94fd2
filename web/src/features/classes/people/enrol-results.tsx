import type { EnrolmentOutcome } from '../../../api/seats';
import { CardTable } from '../../../pieces/card-table';
import { enrolmentTerms } from '../../../words/class-terms';
import { useWords } from '../../../words/language';
import { marks } from '../../../words/marks';
import { peopleWords } from './people-words';

/** What came of each person on a list, in the order of the list. */
export function EnrolResults({ results, names, onClose }: { results: readonly EnrolmentOutcome[]; names: ReadonlyMap<number, string>; onClose: () => void }) {
  const words = useWords(peopleWords);
  const mark = useWords(marks);
  const terms = useWords(enrolmentTerms);
  const refused = results.filter(({ code }) => code !== null).length;
  const fresh = results.filter(({ isNew }) => isNew).length;
  const numbered = results.map((result, place) => ({ ...result, place }));
  return (
    <div className="stack">
      <div className={refused > 0 ? 'message warning' : 'message success'} role="status">
        <p>{words.resultsSaid(fresh, results.length - fresh - refused, refused)}</p>
      </div>
      <CardTable
        title={words.results}
        rows={numbered}
        rowKey={({ place }) => place}
        columns={[
          { key: 'who', title: words.name, names: true, cell: ({ place, personId }) => (personId === null ? undefined : names.get(personId)) ?? words.number(place + 1) },
          { key: 'outcome', title: words.outcome, cell: ({ code, detail, state, isNew }) => (code === null ? isNew ? (state ? terms[state] : '') : mark.aside(state ? terms[state] : '', words.known) : `✕ ${detail}`) },
        ]}
      />
      <div className="button-row">
        <button type="button" className="button primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </div>
  );
}
