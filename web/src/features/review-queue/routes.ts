import { createRoute } from '@tanstack/react-router';
import { WAITING_AGES } from '../../api/claims';
import { signedInRoute } from '../../app/routes';
import { readId, readOneOf, readText, type Search } from '../../app/search';
import { SHOWN_STATES } from './shown-states';

export const reviewQueueRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'claim-reviews',
  validateSearch: (search: Search) => ({ q: readText(search['q']), claim: readId(search['claim']), state: readOneOf(SHOWN_STATES, search['state']), waiting: readOneOf(WAITING_AGES, search['waiting']), unitId: readId(search['unitId']) }),
}).lazy(() => import('./review-queue-page').then((page) => page.Route));
