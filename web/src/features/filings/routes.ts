import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'claim-filings' }).lazy(() => import('./filings-page').then((page) => page.Route));
const newRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'claim-filings/new' }).lazy(() => import('./new-filing-page').then((page) => page.Route));

export const filingRoutes = [listRoute, newRoute] as const;
