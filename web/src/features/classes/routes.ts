import { createRoute } from '@tanstack/react-router';
import { CLASS_KINDS, CLASS_STATES, type ClassKind, type ClassState } from '../../api/classes';
import { ENROLMENT_PATHS, ENROLMENT_STATES, type EnrolmentFilter } from '../../api/seats';
import { signedInRoute } from '../../app/routes';
import { readId, readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';
import { BOARD_STAGES, type BoardStage } from './board-stages';
import { CLASS_TABS, type ClassTab } from './class-tabs';

interface BoardSearch extends PagingSearch {
  readonly q?: string;
  readonly state?: ClassState;
  readonly kind?: ClassKind;
  /** Left out: what is not over. */
  readonly stage?: BoardStage;
}

interface ClassSearch extends PagingSearch, EnrolmentFilter {
  readonly tab?: ClassTab;
}

const classId = {
  parse: ({ classId: written }: { classId: string }) => ({ classId: Number(written) }),
  stringify: ({ classId: number }: { classId: number }) => ({ classId: String(number) }),
};

const boardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes',
  validateSearch: (search: Search): BoardSearch => ({
    ...readPaging(search),
    q: readText(search['q']),
    state: readOneOf(CLASS_STATES, search['state']),
    kind: readOneOf(CLASS_KINDS, search['kind']),
    stage: readOneOf(BOARD_STAGES, search['stage']),
  }),
}).lazy(() => import('./board-page').then((page) => page.Route));

const classRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/$classId',
  params: classId,
  validateSearch: (search: Search): ClassSearch => ({
    ...readPaging(search),
    tab: readOneOf(CLASS_TABS, search['tab']),
    state: readOneOf(ENROLMENT_STATES, search['state']),
    path: readOneOf(ENROLMENT_PATHS, search['path']),
  }),
}).lazy(() => import('./class-page').then((page) => page.Route));

const newRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/new',
  validateSearch: (search: Search): { planId?: number } => ({ planId: readId(search['planId']) }),
}).lazy(() => import('./new-class-page').then((page) => page.Route));

const editRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'classes/$classId/edit', params: classId }).lazy(() => import('./edit-class-page').then((page) => page.Route));

export const classRoutes = [boardRoute, classRoute, newRoute, editRoute] as const;
