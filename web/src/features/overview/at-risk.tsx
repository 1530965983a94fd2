import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/overview';
import { Section } from '../../pieces/section';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { Standing } from '../people/standing';
import { overviewWords } from './overview-words';

export function AtRisk({ atRisk, within }: { atRisk: Overview['atRisk']; within: { year: number; unitId: string | undefined } }) {
  const words = useWords(overviewWords);
  if (atRisk.count === 0) {
    return (
      <Section title={words.atRisk}>
        <p>✓ {words.atRiskNone}</p>
      </Section>
    );
  }
  return (
    <Section
      title={words.atRisk}
      aside={
        <Link to="/people" search={{ ...within, verdict: 'not_met' }}>
          {words.atRiskAll(formatCount(atRisk.count))}
        </Link>
      }
    >
      <p className="quiet">{words.atRiskNote}</p>
      <table className="register at-risk">
        <thead>
          <tr>
            <th scope="col">{words.name}</th>
            <th scope="col">{words.unit}</th>
            <th scope="col">{words.missing}</th>
          </tr>
        </thead>
        <tbody>
          {atRisk.people.map((person) => (
            <tr key={person.id}>
              <th scope="row">
                <Link to="/people/$personId" params={{ personId: person.id }}>
                  {person.name}
                </Link>
              </th>
              <td>{person.unitName}</td>
              <td>
                <Standing row={person} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
