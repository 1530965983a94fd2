import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readDay, readId, readOneOf, readText, type Search } from '../../app/search';
import type { Day } from '../../api/shapes';
import { VENUE_VIEWS, type VenueView } from './venue-views';

interface VenuesSearch {
  /** Its first day; left out: this week. */
  readonly week?: Day;
  readonly q?: string;
  readonly schoolId?: number;
  readonly baseId?: number;
  readonly view?: VenueView;
}

export const venuesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'venues',
  validateSearch: (search: Search): VenuesSearch => ({
    week: readDay(search['week']),
    q: readText(search['q']),
    schoolId: readId(search['schoolId']),
    baseId: readId(search['baseId']),
    view: readOneOf(VENUE_VIEWS, search['view']),
  }),
}).lazy(() => import('./venues-page').then((page) => page.Route));
