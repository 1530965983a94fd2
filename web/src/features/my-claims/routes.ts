import { createRoute } from '@tanstack/react-router';
import { CLAIM_STATES } from '../../api/claims';
import { signedInRoute } from '../../app/routes';
import { readOneOf, type Search } from '../../app/search';
import { readPaging } from '../../pieces/data-list/paging';

const params = { parse: ({ claimId }: { claimId: string }) => ({ claimId: Number(claimId) }), stringify: ({ claimId }: { claimId: number }) => ({ claimId: String(claimId) }) };

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'my-claims',
  validateSearch: (search: Search) => ({ state: readOneOf(CLAIM_STATES, search['state']), ...readPaging(search) }),
}).lazy(() => import('./my-claims-page').then((page) => page.Route));
const claimRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-claims/$claimId', params }).lazy(() => import('./claim-page').then((page) => page.Route));

export const myClaimsRoutes = [listRoute, claimRoute] as const;
