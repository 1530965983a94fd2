import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readId, readText, type Search } from '../../app/search';

export const reviewQueueRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'claim-reviews',
  validateSearch: (search: Search) => ({ q: readText(search['q']), claim: readId(search['claim']) }),
}).lazy(() => import('./review-queue-page').then((page) => page.Route));
