import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readId, type Search } from '../../app/search';

export const overviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'overview',
  validateSearch: (search: Search): { unitId?: number } => ({ unitId: readId(search['unitId']) }),
}).lazy(() => import('./overview-page').then((page) => page.Route));
