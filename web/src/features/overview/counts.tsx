import { Link } from '@tanstack/react-router';
import type { Overview } from '../../api/overview';
import type { Verdict } from '../../api/people';
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
  const figure = (count: number, verdict?: Verdict) => {
    const written = <strong>{formatCount(count)}</strong>;
    if (!verdict || !openPeople || count === 0) return written;
    return (
      <Link to="/people" search={{ ...within, verdict }}>
        {written}
      </Link>
    );
  };
  const share = (count: number) => <span className="quiet"> {formatShare(count, denominator.people)}</span>;
  return (
    <Section title={words.denominator} aside={<span className="quiet">{words.excluded(formatCount(denominator.excluded))}</span>}>
      <p>{text(denominator.statement)}</p>
      <dl className="overview-counts">
        <div>
          <dt>{words.people}</dt>
          <dd>
            {figure(denominator.people)} <span className="quiet">{words.peopleUnit}</span>
          </dd>
        </div>
        <div>
          <dt>✓ {words.met}</dt>
          <dd>
            {figure(met, 'met')}
            {share(met)}
          </dd>
        </div>
        <div>
          <dt>△ {words.notMet}</dt>
          <dd>
            {figure(notMet, 'not_met')}
            {share(notMet)}
          </dd>
        </div>
        <div>
          <dt>○ {words.pending}</dt>
          <dd>{figure(pending, 'pending')}</dd>
        </div>
        <div>
          <dt>◇ {words.flagged}</dt>
          <dd>{figure(flagged)}</dd>
        </div>
      </dl>
    </Section>
  );
}
