import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readId, readOneOf, readText, type Search } from '../../app/search';
import { DECIDED_STATES } from './decided-states';

export const reviewQueueRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'claim-reviews',
  validateSearch: (search: Search) => ({ q: readText(search['q']), claim: readId(search['claim']), state: readOneOf(DECIDED_STATES, search['state']) }),
}).lazy(() => import('./review-queue-page').then((page) => page.Route));
