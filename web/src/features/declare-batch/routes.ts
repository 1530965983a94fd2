import { createRoute } from '@tanstack/react-router';
import { CLAIM_STATES } from '../../api/claims';
import { signedInRoute } from '../../app/routes';
import { readOneOf, readText, type Search } from '../../app/search';
import { readPaging } from '../../pieces/data-list/paging';

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'unit-claims',
  validateSearch: (search: Search) => ({ state: readOneOf(CLAIM_STATES, search['state']), ...readPaging(search) }),
}).lazy(() => import('./unit-claims-page').then((page) => page.Route));
const newRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'unit-claims/new', validateSearch: (search: Search) => ({ category: readText(search['category']) }) }).lazy(() =>
  import('./new-batch-page').then((page) => page.Route),
);

const params = { parse: ({ batchNo }: { batchNo: string }) => ({ batchNo: Number(batchNo) }), stringify: ({ batchNo }: { batchNo: number }) => ({ batchNo: String(batchNo) }) };
const batchRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'unit-claims/$batchNo', params }).lazy(() => import('./batch-page').then((page) => page.Route));

export const declareBatchRoutes = [listRoute, newRoute, batchRoute] as const;
