import '../../pieces/list-links.css';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { behind } from '../../app/behind';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { CalendarView } from './calendar-view';
import { VenueList } from './venue-list';
import { VENUE_VIEWS } from './venue-views';
import { venueWords } from './venue-words';

export const Route = createLazyRoute('/signed-in/venues')({ component: behind('partners.read', VenuesPage) });

function VenuesPage() {
  const words = useWords(venueWords);
  const search = Route.useSearch();
  const navigate = Route.useNavigate();
  const { view = 'calendar' } = search;
  return (
    <Page title={words.title}>
      <nav className="list-links" aria-label={words.views}>
        {VENUE_VIEWS.map((one) => (
          <Link key={one} to="/venues" search={(kept) => ({ ...kept, view: one === 'calendar' ? undefined : one })} activeOptions={{ exact: true, includeSearch: true }} aria-current={one === view ? 'true' : undefined}>
            {words[one]}
          </Link>
        ))}
      </nav>
      {view === 'list' ? <VenueList /> : <CalendarView search={search} onSearch={(part) => void navigate({ search: (kept) => ({ ...kept, ...part }), replace: true, resetScroll: false })} />}
    </Page>
  );
}
