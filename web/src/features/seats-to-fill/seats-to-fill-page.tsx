import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { type ClassToFill, seatsToFillQuery } from '../../api/enrolments';
import { AsOf } from '../../pieces/as-of';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { Figures } from '../../pieces/figures';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { formatCount } from '../../words/format';
import { useWords } from '../../words/language';
import { fillWords } from './fill-words';
import { FITS, SHOWN_ONLY, type ShownOnly } from './shown-only';
import { useToFillColumns } from './to-fill-columns';

export const Route = createLazyRoute('/signed-in/seats-to-fill')({ component: SeatsToFillPage });

/** Unit personnel's first page: which classes have seats for the unit, until when, and what waits for its word. */
function SeatsToFillPage() {
  const words = useWords(fillWords);
  const query = useQuery(seatsToFillQuery);
  return (
    <Page title={words.title} under={words.under}>
      <Loaded query={query} lines={8}>
        {({ items, asOf }) => (items.length === 0 ? <EmptyState title={words.none} why={words.noneWhy} /> : <ToFill items={items} asOf={asOf} />)}
      </Loaded>
    </Page>
  );
}

function ToFill({ items, asOf }: { items: readonly ClassToFill[]; asOf: string }) {
  const words = useWords(fillWords);
  const { show } = Route.useSearch();
  const navigate = Route.useNavigate();
  const columns = useToFillColumns();
  const rows = show ? items.filter(FITS[show]) : items;
  const only = (part: ShownOnly | undefined) => void navigate({ search: (kept) => ({ ...kept, show: part }), replace: true });
  const opens = (part: ShownOnly) => (figure: ReactNode) => (
    <Link to="/seats-to-fill" search={({ year }) => ({ year, show: part })}>
      {figure}
    </Link>
  );
  return (
    <>
      <section className="sheet" aria-label={words.title}>
        <Figures
          figures={[
            { name: words.classes, value: formatCount(items.length) },
            { name: words.toDecide, value: formatCount(items.reduce((sum, { pending }) => sum + pending, 0)), link: opens('pending') },
            { name: words.free, value: formatCount(items.reduce((sum, { own }) => sum + (own?.free ?? 0), 0)), link: opens('free') },
          ]}
        />
      </section>
      <Filters onClear={show ? () => only(undefined) : undefined}>
        <ChoiceFilter label={words.show} value={show} options={SHOWN_ONLY.map((value) => ({ value, label: value === 'pending' ? words.showPending : words.showFree }))} onValue={only} />
      </Filters>
      {rows.length === 0 ? <NothingFound title={words.noneShown} why={words.noneShownWhy} onClear={() => only(undefined)} /> : (
        <CardTable title={words.title} aside={<AsOf at={asOf} />} rows={rows} rowKey={({ classId }) => classId} columns={columns} />
      )}
    </>
  );
}
