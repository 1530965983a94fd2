import './people.css';
import type { ClassEnrolment } from '../../../api/seats';
import { useWords } from '../../../words/language';
import { peopleWords } from './people-words';

/** A name with a box that takes the person into the batch. */
export function PersonChoice({ row, chosen, onChosen }: { row: ClassEnrolment; chosen: readonly number[]; onChosen: (ids: readonly number[]) => void }) {
  const words = useWords(peopleWords);
  return (
    <label className="person-choice">
      <input type="checkbox" aria-label={words.choose(row.name)} checked={chosen.includes(row.id)} onChange={(event) => onChosen(event.target.checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))} />
      {row.name}
    </label>
  );
}
