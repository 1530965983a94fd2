import type { Instant } from '../api/shapes';
import { formatInstant } from '../words/format';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

/** The moment the figures were true. */
export function AsOf({ at }: { at: Instant }) {
  const words = useWords(pieceWords);
  return <time className="quiet" dateTime={at}>{words.asOf(formatInstant(at))}</time>;
}
