import { createRoute } from '@tanstack/react-router';
import { FILING_STATES, type Filing } from '../../api/claims';
import { signedInRoute } from '../../app/routes';
import { readOneOf, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'claim-filings',
  validateSearch: (search: Search): PagingSearch & { readonly filingState?: Filing['state'] } => ({ ...readPaging(search), filingState: readOneOf(FILING_STATES, search['filingState']) }),
}).lazy(() => import('./filings-page').then((page) => page.Route));
const newRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'claim-filings/new' }).lazy(() => import('./new-filing-page').then((page) => page.Route));

const mineRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-filings' }).lazy(() => import('./my-filings-page').then((page) => page.Route));
const myNewRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-filings/new' }).lazy(() => import('./my-new-filing-page').then((page) => page.Route));

export const filingRoutes = [listRoute, newRoute, mineRoute, myNewRoute] as const;
