import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'accounts',
  validateSearch: (search: Search): PagingSearch & { q?: string } => ({ ...readPaging(search), q: readText(search['q']) }),
}).lazy(() => import('./accounts-page').then((page) => page.Route));

const newRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'accounts/new' }).lazy(() => import('./new-account-page').then((page) => page.Route));

export const administrationRoutes = [listRoute, newRoute] as const;
