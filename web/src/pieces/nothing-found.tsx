import { useWords } from '../words/language';
import { EmptyState } from './empty-state';
import { pieceWords } from './piece-words';

/** A list that its filters left nothing of: the way back to all of it. */
export function NothingFound({ title, why, onClear }: { title: string; why?: string; onClear: () => void }) {
  const words = useWords(pieceWords);
  return (
    <EmptyState title={title} why={why}>
      <button type="button" className="button" onClick={onClear}>
        {words.clearFilters}
      </button>
    </EmptyState>
  );
}
