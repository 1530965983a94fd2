import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readDay, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface UnitsSearch extends PagingSearch {
  /** The tree as of this day. */
  readonly on?: string;
}

export const unitsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'units',
  validateSearch: (search: Search): UnitsSearch => ({ ...readPaging(search), on: readDay(search['on']) }),
}).lazy(() => import('./units-page').then((page) => page.Route));
