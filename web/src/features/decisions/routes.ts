import { createRoute } from '@tanstack/react-router';
import { DECISION_KINDS, DECISION_STATES, type DecisionKind, type DecisionState } from '../../api/decisions';
import { signedInRoute } from '../../app/routes';
import { readId, readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface DecisionsSearch extends PagingSearch {
  readonly q?: string;
  readonly decisionKind?: DecisionKind;
  readonly decisionState?: DecisionState;
}

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'year-decisions',
  validateSearch: (search: Search): DecisionsSearch => ({
    ...readPaging(search),
    q: readText(search['q']),
    decisionKind: readOneOf(DECISION_KINDS, search['decisionKind']),
    decisionState: readOneOf(DECISION_STATES, search['decisionState']),
  }),
}).lazy(() => import('./decisions-page').then((page) => page.Route));

const newRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'year-decisions/new',
  validateSearch: (search: Search): { readonly personId?: number } => ({ personId: readId(search['personId']) }),
}).lazy(() => import('./new-decision-page').then((page) => page.Route));

const decisionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'year-decisions/$decisionId',
  params: { parse: ({ decisionId }) => ({ decisionId: Number(decisionId) }), stringify: ({ decisionId }) => ({ decisionId: String(decisionId) }) },
}).lazy(() => import('./decision-page').then((page) => page.Route));

export const decisionRoutes = [listRoute, newRoute, decisionRoute] as const;
