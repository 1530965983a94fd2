import type { Posting } from '../../api/people';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { peopleWords } from './people-words';

export function Postings({ postings }: { postings: readonly Posting[] }) {
  const words = useWords(peopleWords);
  if (postings.length === 0) return null;
  return (
    <Section title={words.postings}>
      <div className="register-scroll" role="region" aria-label={words.postings} tabIndex={0}>
        <table className="register">
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.until}</th>
              <th scope="col">{words.unit}</th>
              <th scope="col">{words.post}</th>
              <th scope="col">{words.rank}</th>
            </tr>
          </thead>
          <tbody>
            {postings.map((posting) => (
              <tr key={`${posting.from}-${posting.unitName}`}>
                <td>{posting.from}</td>
                <td>{posting.until ?? words.present}</td>
                <td>{posting.unitName}</td>
                <td>{posting.post}</td>
                <td>{posting.rank}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
