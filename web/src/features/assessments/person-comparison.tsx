import { useQuery } from '@tanstack/react-query';
import { type AssessmentRun, type ComparedLine, personComparisonQuery, type RunDifference } from '../../api/assessment-runs';
import { CardTable } from '../../pieces/card-table';
import { Dialog } from '../../pieces/dialog';
import { Loaded } from '../../pieces/loaded';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { differenceWords } from './difference-words';
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
  const compared = useWords(differenceWords);
  const text = useText();
  const query = useQuery(personComparisonQuery(run.id, against, person.personId));
  return (
    <Dialog shape="sheet" title={compared.comparisonOf(person.name)} onClose={onClose}>
      <Loaded query={query} lines={8}>
        {({ why, lines }) => (
          <>
            <ul>
              {why.map((reason) => (
                <li key={reason.zh}>{text(reason)}</li>
              ))}
            </ul>
            <CardTable
              title={compared.compare}
              rows={lines}
              rowKey={({ kind, title }) => `${kind} ${title.zh}`}
              columns={[
                { key: 'item', title: compared.item, names: true, cell: ({ title }) => text(title) },
                { key: 'before', title: words.before(against), cell: ({ before, unit }) => <Value value={before} unit={unit} /> },
                { key: 'after', title: words.after, cell: ({ after, unit }) => <Value value={after} unit={unit} /> },
                { key: 'change', title: words.change, whole: true, cell: ({ same }) => (same ? <span className="quiet">{compared.sameItem}</span> : <strong>{compared.changedItem}</strong>) },
              ]}
            />
          </>
        )}
      </Loaded>
    </Dialog>
  );
}

function Value({ value, unit }: { value: ComparedLine['before']; unit: ComparedLine['unit'] }) {
  const compared = useWords(differenceWords);
  const amount = useAmount();
  if (value === null) return compared.noItem;
  const counted = amount(value.amountHundredths, unit);
  if (value.neededHundredths === null) return counted;
  return compared.ofNeeded(counted, amount(value.neededHundredths, unit), value.met === true ? compared.itemMet : compared.itemNotMet);
}
