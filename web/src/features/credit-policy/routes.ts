import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readText, type Search } from '../../app/search';

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'policies' }).lazy(() => import('./policies-page').then((page) => page.Route));

const comparisonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'policies/comparison',
  validateSearch: (search: Search): { left?: string; right?: string } => ({ left: readText(search['left']), right: readText(search['right']) }),
}).lazy(() => import('./comparison-page').then((page) => page.Route));

const policyRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'policies/$code/$version' }).lazy(() =>
  import('./policy-page').then((page) => page.Route),
);

export const policyRoutes = [listRoute, comparisonRoute, policyRoute] as const;
