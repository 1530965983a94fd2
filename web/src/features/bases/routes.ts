import { createRoute } from '@tanstack/react-router';
import { GRADES, type BaseGrade } from '#contracts';
import { BASE_KINDS, BASE_STATES, type BaseKind, type BaseState } from '../../api/bases';
import { signedInRoute } from '../../app/routes';
import { readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface BasesSearch extends PagingSearch {
  readonly q?: string;
  /** Of bases: classes have kinds of their own in the address. */
  readonly baseKind?: BaseKind;
  readonly grade?: BaseGrade;
  readonly state?: BaseState;
}

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'teaching-bases',
  validateSearch: (search: Search): BasesSearch => ({
    ...readPaging(search),
    q: readText(search['q']),
    baseKind: readOneOf(BASE_KINDS, search['baseKind']),
    grade: readOneOf(GRADES, search['grade']),
    state: readOneOf(BASE_STATES, search['state']),
  }),
}).lazy(() => import('./bases-page').then((page) => page.Route));

const newRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'teaching-bases/new' }).lazy(() => import('./new-base-page').then((page) => page.Route));

const baseRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'teaching-bases/$baseId',
  params: { parse: ({ baseId }) => ({ baseId: Number(baseId) }), stringify: ({ baseId }) => ({ baseId: String(baseId) }) },
}).lazy(() => import('./base-page').then((page) => page.Route));

export const baseRoutes = [listRoute, newRoute, baseRoute] as const;
