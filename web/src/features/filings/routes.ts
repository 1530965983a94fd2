import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'claim-filings' }).lazy(() => import('./filings-page').then((page) => page.Route));
const newRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'claim-filings/new' }).lazy(() => import('./new-filing-page').then((page) => page.Route));

const mineRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-filings' }).lazy(() => import('./my-filings-page').then((page) => page.Route));
const myNewRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-filings/new' }).lazy(() => import('./my-new-filing-page').then((page) => page.Route));

export const filingRoutes = [listRoute, newRoute, mineRoute, myNewRoute] as const;
