import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readDay, readId, type Search } from '../../app/search';

export const overviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'overview',
  validateSearch: (search: Search): { unitId?: number; asOf?: string } => ({ unitId: readId(search['unitId']), asOf: readDay(search['asOf']) }),
}).lazy(() => import('./overview-page').then((page) => page.Route));
