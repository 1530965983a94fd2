import type { PersonRow } from '../../api/people';
import { StateTag } from '../../pieces/state-tag';
import { useText, useWords } from '../../words/language';
import { useAmount } from '../../words/use-amount';
import { peopleWords } from './people-words';

const LOOKS = {
  met: { kind: 'success', mark: '✓' },
  not_met: { kind: 'error', mark: '△' },
  pending: { kind: 'neutral', mark: '○' },
  outside: { kind: 'neutral', mark: '–' },
} as const;

/** Where a person stands this year, in words, with what is missing. */
export function Standing({ row }: { row: Pick<PersonRow, 'verdict' | 'unmet'> }) {
  const words = useWords(peopleWords);
  const verdict = row.verdict ?? 'pending';
  return (
    <>
      <StateTag state={verdict} words={words} looks={LOOKS} />
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
