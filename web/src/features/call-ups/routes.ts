import { createRoute } from '@tanstack/react-router';
import { TIMES_CALLED, type TimesCalled } from '../../api/call-ups';
import { signedInRoute } from '../../app/routes';
import { readId, readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface CallUpsSearch extends PagingSearch {
  /** Left out: unit by unit. */
  readonly list?: 'people';
  readonly times?: TimesCalled;
  readonly unitId?: number;
  readonly q?: string;
}

export const callUpsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'call-ups',
  validateSearch: (search: Search): CallUpsSearch => ({
    ...readPaging(search),
    list: readOneOf(['people'] as const, search['list']),
    times: readOneOf(TIMES_CALLED, search['times']),
    unitId: readId(search['unitId']),
    q: readText(search['q']),
  }),
}).lazy(() => import('./call-ups-page').then((page) => page.Route));
