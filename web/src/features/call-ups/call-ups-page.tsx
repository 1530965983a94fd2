import '../../pieces/list-links.css';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type Coverage, coverageQuery, type TimesCalled } from '../../api/call-ups';
import { useTrainingYear } from '../../app/session';
import { Figures } from '../../pieces/figures';
import { AsOf } from '../../pieces/as-of';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { Section } from '../../pieces/section';
import { formatCount, formatShare } from '../../words/format';
import { useWords } from '../../words/language';
import { callUpWords } from './call-up-words';
import { CalledPeople } from './called-people';
import { UnitCoverages } from './unit-coverages';

export const Route = createLazyRoute('/signed-in/call-ups')({ component: CallUpsPage });

/** How far the year's classes reached, by unit and by person. */
function CallUpsPage() {
  const words = useWords(callUpWords);
  const year = useTrainingYear();
  const { list } = Route.useSearch();
  const query = useQuery(coverageQuery(year));
  return (
    <Page title={words.title} under={words.under(year)}>
      <Loaded query={query}>
        {(coverage) => (
          <>
            <Counts coverage={coverage} />
            <Lists open={list} />
            {list === 'people' ? <CalledPeople /> : <UnitCoverages coverage={coverage} year={year} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Counts({ coverage: { people, called, repeated, asOf } }: { coverage: Coverage }) {
  const words = useWords(callUpWords);
  const counted = (name: string, count: number, times?: TimesCalled) => ({
    name,
    value: formatCount(count),
    note: times && formatShare(count, people),
    link: times && ((figure: ReactNode) => (
      <Link to="/call-ups" search={({ year }) => ({ year, list: 'people' as const, times })} resetScroll={false}>
        {figure}
      </Link>
    )),
  });
  return (
    <Section title={words.called} aside={<AsOf at={asOf} />}>
      <Figures figures={[counted(words.people, people), counted(words.once, called - repeated, 'once'), counted(words.repeated, repeated, 'repeated'), counted(words.never, people - called, 'never')]} />
    </Section>
  );
}

function Lists({ open }: { open: 'people' | undefined }) {
  const words = useWords(callUpWords);
  return (
    <nav className="list-links" aria-label={words.lists}>
      {([undefined, 'people'] as const).map((list) => (
        <Link key={list ?? 'units'} to="/call-ups" search={({ year }) => ({ year, list })} resetScroll={false} activeOptions={{ exact: true, includeSearch: true }} aria-current={list === open ? 'true' : undefined}>
          {list ? words.byPerson : words.byUnit}
        </Link>
      ))}
    </nav>
  );
}
