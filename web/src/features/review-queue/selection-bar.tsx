import { useWords } from '../../words/language';
import { reviewWords } from './review-words';
import type { Selection } from './use-selection';

/** How many are selected of those that are shown, and all of them at once. */
export function SelectionBar({ selection, shown }: { selection: Selection; shown: number }) {
  const words = useWords(reviewWords);
  const { count, selectAll, clear } = selection;
  return (
    <div className="button-row no-print">
      <button type="button" className="button" disabled={count === shown} onClick={selectAll}>
        {words.selectAll(shown)}
      </button>
      {count > 0 && (
        <button type="button" className="button" onClick={clear}>
          {words.clear(count)}
        </button>
      )}
      <span role="status" className="visually-hidden">
        {count > 0 && words.selected(count)}
      </span>
    </div>
  );
}
