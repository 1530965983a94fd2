import './messages.css';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../api/shapes';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

/** Earlier years with entries that nobody ran: what they leave is not brought along, and what can be done; nothing where there are none. */
export function UncarriedNote({ year, uncarried: { years, people } }: { year: number; uncarried: Schemas['UncarriedDto'] }) {
  const words = useWords(pieceWords);
  if (people === 0) return null;
  return (
    <div className="message warning" role="note">
      <p className="message-title">{words.uncarried(years, people, year)}</p>
      <p>{words.uncarriedRemedy} <Link to="/assessment-runs" search={{ year: years.at(-1) }}>{words.uncarriedRuns(years.at(-1) ?? year)}</Link></p>
    </div>
  );
}
