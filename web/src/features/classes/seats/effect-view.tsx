import type { SeatEffect } from '../../../api/seats';
import { enrolmentTerms } from '../../../words/class-terms';
import { formatCount } from '../../../words/format';
import { useWords } from '../../../words/language';
import { seatWords } from './seat-words';

const ROWS = [
  { count: 'capacity', word: 'seats' },
  { count: 'taken', word: 'taken' },
  { count: 'waiting', word: 'waiting' },
] as const;

/** What an act does to the seats: figures now and then, and who moves up. */
export function EffectView({ effect }: { effect: SeatEffect }) {
  const words = useWords(seatWords);
  const terms: Readonly<Record<string, string>> = useWords(enrolmentTerms);
  return (
    <div className="stack">
      <table className="register">
        <caption>
          <strong>{words.effect}</strong>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            <th scope="col" className="figure">
              {words.before}
            </th>
            <th scope="col" className="figure">
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map(({ count, word }) => (
            <tr key={count}>
              <th scope="row">{words[word]}</th>
              <td className="figure">{formatCount(effect.before[count])}</td>
              <td className="figure">
                <strong>{formatCount(effect.after[count])}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {effect.promoted.length === 0 ? (
        <p>{words.promotedNone}</p>
      ) : (
        <div>
          <p className="message-title">{words.promoted(effect.promoted.length)}</p>
          <ol className="promoted">
            {effect.promoted.map((person) => (
              <li key={person.enrolmentId}>
                {person.name} <span className="quiet">{words.to(terms[person.to] ?? person.to)}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </div>
  );
}
