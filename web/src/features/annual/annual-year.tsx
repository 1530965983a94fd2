import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { annualQuery } from '../../api/annual';
import { useSession } from '../../app/session';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { PolicyMark, UnconfirmedWarning } from '../../pieces/policy-mark';
import { Section } from '../../pieces/section';
import { UncarriedNote } from '../../pieces/uncarried-note';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { annualStates, annualWords } from './annual-words';
import { OpeningForm } from './opening-form';
import { YearActs } from './year-acts';
import { YearSteps } from './year-steps';

/** The year as a guided path: where it stands, what is missing, and the one next act. */
export function AnnualYear({ year }: { year: number }) {
  const words = useWords(annualWords);
  const states = useWords(annualStates);
  const query = useQuery(annualQuery(year));
  const annual = query.data;
  if (annual === null) return <NotOpen year={year} />;
  return (
    <Page
      title={words.title(year)}
      under={annual && <>{annual.rosterAsOf !== null && <span>{words.rosterOf(annual.people, annual.rosterAsOf)}</span>} <PolicyMark policy={annual.policy} /></>}
      action={annual && <YearActs annual={annual} />}
    >
      <Loaded query={query} lines={10}>
        {(shown) => shown && (
          <>
            <UnconfirmedWarning policy={shown.policy} />
            <UncarriedNote year={year} uncarried={shown.uncarried} />
            <YearSteps annual={shown} />
            <Section title={words.links}>
              <p className="no-print button-row">
                <Link to="/annual/$year/sign-off" params={{ year }} className="button">{words.toSignOffs}</Link>
                <Link to="/annual/$year/publicity" params={{ year }} className="button">{words.toPublicity}</Link>
                <Link to="/annual/$year/objections" params={{ year }} className="button">{words.toObjections}</Link>
                <Link to="/annual/$year/appraisal" params={{ year }} className="button">{words.toAppraisal}</Link>
              </p>
            </Section>
            <CardTable
              title={words.history}
              rows={shown.steps.toReversed()}
              rowKey={({ at, to }) => `${at} ${to}`}
              columns={[
                { key: 'when', title: words.when, cell: ({ at }) => <time dateTime={at}>{formatInstant(at)}</time> },
                { key: 'what', title: words.what, names: true, cell: ({ from, to }) => (from === '' ? states[to] : `${states[from]} → ${states[to]}`) },
                { key: 'who', title: words.who, cell: ({ byName }) => (byName === 'system' ? words.system : byName) },
                { key: 'note', title: words.note, cell: ({ note, documentNo }) => [documentNo, note].filter((part) => part !== '').join(' · ') || '—' },
              ]}
            />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function NotOpen({ year }: { year: number }) {
  const words = useWords(annualWords);
  const opens = useSession().permissions.includes('assessment.manage');
  return (
    <Page title={words.title(year)}>
      <EmptyState title={words.notOpen(year)} why={opens ? words.notOpenWhy : words.notOpenYours} />
      {opens && (
        <section className="sheet" aria-label={words.openTitle}>
          <h2>{words.openTitle}</h2>
          <OpeningForm year={year} />
        </section>
      )}
    </Page>
  );
}
