import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/overview';
import { Register } from '../../pieces/data-list/register';
import { Section } from '../../pieces/section';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { MissingList } from '../people/standing';
import { overviewWords } from './overview-words';

export function AtRisk({ atRisk, within }: { atRisk: Overview['atRisk']; within: { year: number; unitId: number | undefined; asOf: string | undefined } }) {
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
      <p className="quiet section-note">{words.atRiskNote}</p>
      <Register
        rows={atRisk.people}
        rowKey={(person) => person.id}
        columns={[
          {
            key: 'name',
            title: words.name,
            names: true,
            cell: (person) => (
              <Link to="/people/$personId" params={{ personId: person.id }}>
                {person.name}
              </Link>
            ),
          },
          { key: 'unit', title: words.unit, cell: (person) => person.unitName },
          { key: 'missing', title: words.missing, cell: (person) => <MissingList unmet={person.unmet} /> },
        ]}
      />
    </Section>
  );
}
