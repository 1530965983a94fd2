import type { PersonRow } from '../../api/people';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { peopleWords } from './people-words';

const KINDS = { met: 'success', not_met: 'error', pending: 'neutral', outside: 'neutral' } as const;
const MARKS = { met: '✓', not_met: '△', pending: '○', outside: '–' } as const;

/** Where a person stands this year, in words, with what is missing. */
export function Standing({ row }: { row: Pick<PersonRow, 'verdict' | 'unmet'> }) {
  const words = useWords(peopleWords);
  const verdict = row.verdict ?? 'pending';
  return (
    <>
      <span className={`tag ${KINDS[verdict]}`}>
        {MARKS[verdict]} {words[verdict]}
      </span>
      {row.unmet.length > 0 && (
        <div className="quiet">
          <MissingList unmet={row.unmet} />
        </div>
      )}
    </>
  );
}

export function MissingList({ unmet }: { unmet: PersonRow['unmet'] }) {
  const words = useWords(peopleWords);
  const text = useText();
  const amount = useAmount();
  return (
    <ul>
      {unmet.map((requirement) => (
        <li key={requirement.id}>{words.missing(text(requirement.title), amount(requirement.missingHundredths, requirement.unit))}</li>
      ))}
    </ul>
  );
}
