import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readDay, readId, readText, type Search } from '../../app/search';

export const overviewRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'overview',
  validateSearch: (search: Search): { unitId?: number; asOf?: string; bucket?: string } => ({ unitId: readId(search['unitId']), asOf: readDay(search['asOf']), bucket: readText(search['bucket']) }),
}).lazy(() => import('./overview-page').then((page) => page.Route));
