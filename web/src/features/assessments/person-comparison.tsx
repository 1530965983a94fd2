import { useQuery } from '@tanstack/react-query';
import { type AssessmentRun, type ComparedLine, personComparisonQuery, type RunDifference } from '../../api/assessment-runs';
import { CardTable } from '../../pieces/card-table';
import { Dialog } from '../../pieces/dialog';
import { Loaded } from '../../pieces/loaded';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { runWords } from './run-words';

interface Compared {
  readonly run: AssessmentRun;
  readonly against: number;
  readonly person: RunDifference;
  readonly onClose: () => void;
}

/** What each of the two runs counted for one person, side by side, and why they differ. */
export function PersonComparison({ run, against, person, onClose }: Compared) {
  const words = useWords(runWords);
  const text = useText();
  const query = useQuery(personComparisonQuery(run.id, against, person.personId));
  return (
    <Dialog shape="sheet" title={words.comparisonOf(person.name)} onClose={onClose}>
      <Loaded query={query} lines={8}>
        {({ why, lines }) => (
          <>
            <ul>
              {why.map((reason) => (
                <li key={reason.zh}>{text(reason)}</li>
              ))}
            </ul>
            <CardTable
              title={words.compare}
              rows={lines}
              rowKey={({ kind, title }) => `${kind} ${title.zh}`}
              columns={[
                { key: 'item', title: words.item, names: true, cell: ({ title }) => text(title) },
                { key: 'before', title: words.before(against), cell: ({ before, unit }) => <Value value={before} unit={unit} /> },
                { key: 'after', title: words.after, cell: ({ after, unit }) => <Value value={after} unit={unit} /> },
                { key: 'change', title: words.change, whole: true, cell: ({ same }) => (same ? <span className="quiet">{words.sameItem}</span> : <strong>{words.changedItem}</strong>) },
              ]}
            />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

function Value({ value, unit }: { value: ComparedLine['before']; unit: ComparedLine['unit'] }) {
  const words = useWords(runWords);
  const amount = useAmount();
  if (value === null) return words.noItem;
  const counted = amount(value.amountHundredths, unit);
  if (value.neededHundredths === null) return counted;
  return words.ofNeeded(counted, amount(value.neededHundredths, unit), value.met === true ? words.itemMet : words.itemNotMet);
}
