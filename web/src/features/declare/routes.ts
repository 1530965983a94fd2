import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readId, readText, type Search } from '../../app/search';

const params = { parse: ({ claimId }: { claimId: string }) => ({ claimId: Number(claimId) }), stringify: ({ claimId }: { claimId: number }) => ({ claimId: String(claimId) }) };

const declareRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'declare', validateSearch: (search: Search) => ({ category: readText(search['category']), filing: readId(search['filing']) }) }).lazy(() =>
  import('./declare-page').then((page) => page.Route),
);
const editRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-claims/$claimId/edit', params }).lazy(() => import('./edit-claim-page').then((page) => page.Route));

export const declareRoutes = [declareRoute, editRoute] as const;
