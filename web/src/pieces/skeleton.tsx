import './skeleton.css';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

/** Grey lines that appear only when the wait passes 200 ms (by style alone, so nothing flickers). */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const words = useWords(pieceWords);
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{words.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

export function PageSkeleton() {
  return <Skeleton lines={6} />;
}
