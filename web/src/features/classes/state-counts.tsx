import './classes.css';
import { Link } from '@tanstack/react-router';
import type { ClassState } from '../../api/classes';
import type { Schemas } from '../../api/shapes';
import { FIRST_PAGE } from '../../pieces/data-list/paging';
import { classTerms } from '../../words/class-terms';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { boardWords } from './board-words';

/** How many classes stand where; each opens the list of them, and once more leads back. */
export function StateCounts({ states, chosen }: { states: readonly Schemas['ClassStateCountDto'][]; chosen: ClassState | undefined }) {
  const words = useWords(boardWords);
  const terms = useWords(classTerms);
  return (
    <nav aria-label={words.states} className="no-print">
      <ul className="state-counts">
        {states.map(({ state, count }) => (
          <li key={state}>
            <Link
              to="/classes"
              search={(kept) => ({ ...kept, ...FIRST_PAGE, stage: undefined, state: chosen === state ? undefined : state })}
              activeOptions={{ exact: true, includeSearch: true }}
              aria-current={chosen === state ? 'true' : undefined}
            >
              <span>{terms[state]}</span> <strong>{formatCount(count)}</strong>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
