import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/overview';
import type { PeopleFilter } from '../../api/people';
import { Section } from '../../pieces/section';
import { formatCount, formatShare } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { overviewWords } from './overview-words';

interface CountsProps {
  readonly overview: Overview;
  readonly within: { readonly year: number; readonly unitId: number | undefined; readonly asOf: string | undefined };
  readonly openPeople: boolean;
}

/** The figures of the year over a stated denominator; each opens the list it counts. */
export function Counts({ overview, within, openPeople }: CountsProps) {
  const words = useWords(overviewWords);
  const text = useText();
  const { denominator, met, notMet, flagged, pending } = overview;
  const figure = (count: number, these: Pick<PeopleFilter, 'verdict' | 'flag'>) => {
    const written = <strong>{formatCount(count)}</strong>;
    if (!openPeople || count === 0) return written;
    return (
      <Link to="/people" search={{ ...within, ...these }}>
        {written}
      </Link>
    );
  };
  const excludedOf = (written: string) =>
    openPeople && denominator.excluded > 0 ? (
      <Link to="/people" search={{ ...within, verdict: 'outside' }}>
        {written}
      </Link>
    ) : (
      <span className="quiet">{written}</span>
    );
  const share = (count: number) => <span className="quiet"> {formatShare(count, denominator.people)}</span>;
  return (
    <Section title={words.denominator} aside={excludedOf(words.excluded(formatCount(denominator.excluded)))}>
      <p>{text(denominator.statement)}</p>
      <dl className="overview-counts">
        <div>
          <dt>{words.people}</dt>
          <dd>
            {figure(denominator.people, { verdict: 'assessed' })} <span className="quiet">{words.peopleUnit}</span>
          </dd>
        </div>
        <div>
          <dt>✓ {words.met}</dt>
          <dd>
            {figure(met, { verdict: 'met' })}
            {share(met)}
          </dd>
        </div>
        <div>
          <dt>△ {words.notMet}</dt>
          <dd>
            {figure(notMet, { verdict: 'not_met' })}
            {share(notMet)}
          </dd>
        </div>
        <div>
          <dt>○ {words.pending}</dt>
          <dd>{figure(pending, { verdict: 'pending' })}</dd>
        </div>
        <div>
          <dt>◇ {words.flagged}</dt>
          <dd>{figure(flagged, { verdict: 'assessed', flag: 'any' })}</dd>
        </div>
      </dl>
    </Section>
  );
}
