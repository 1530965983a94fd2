import { Link } from '@tanstack/react-router';
import type { BasesOverview } from '../../api/bases';
import { Section } from '../../pieces/section';
import { useWords } from '../../words/language';
import { baseWords } from './base-words';

/** Bases for which something has to be done, by what it is. */
export function BasesToWatch({ overview }: { overview: BasesOverview }) {
  const words = useWords(baseWords);
  const { agreementsEnding, examinationsDue, correctionsOverdue, bookedThoughSuspended, endingWithinDays } = overview;
  const groups = [
    { title: words.agreementsEnding(endingWithinDays), bases: agreementsEnding, say: words.until },
    { title: words.examinationsDue, bases: examinationsDue, say: words.dueOn },
    { title: words.correctionsOverdue, bases: correctionsOverdue, say: words.dueOn },
    { title: words.bookedThoughSuspended, bases: bookedThoughSuspended, say: words.firstOn },
  ].filter(({ bases }) => bases.length > 0);
  return (
    <Section title={words.watch}>
      {groups.length === 0 && <p>✓ {words.watchNone}</p>}
      <div className="pair">
        {groups.map(({ title, bases, say }) => (
          <div key={title}>
            <h3>△ {title}</h3>
            <ul className="bulleted">
              {bases.map(({ baseId, name, day }) => (
                <li key={baseId}>
                  <Link to="/teaching-bases/$baseId" params={{ baseId }}>
                    {name}
                  </Link>{' '}
                  <span className="quiet whole">{say(day)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
}
