import { createRoute } from '@tanstack/react-router';
import { CLASS_KINDS } from '../../api/classes';
import { signedInRoute } from '../../app/routes';
import { readDay, readFlag, readId, readOneOf, readText, type Search } from '../../app/search';
import { readPaging } from '../../pieces/data-list/paging';
import { FIND_STATES, FORMS, type FindSearch } from './find-search';

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'find-classes',
  validateSearch: (search: Search): FindSearch => ({
    ...readPaging(search),
    q: readText(search['q']),
    state: readOneOf(FIND_STATES, search['state']),
    kind: readOneOf(CLASS_KINDS, search['kind']),
    form: readOneOf(FORMS, search['form']),
    from: readDay(search['from']),
    to: readDay(search['to']),
    mayApply: readFlag(search['mayApply']),
    credits: readId(search['credits']),
  }),
}).lazy(() => import('./find-classes-page').then((page) => page.Route));

const classRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'find-classes/$classId',
  params: { parse: ({ classId }) => ({ classId: Number(classId) }), stringify: ({ classId }) => ({ classId: String(classId) }) },
}).lazy(() => import('./class-offer-page').then((page) => page.Route));

export const findClassesRoutes = [listRoute, classRoute] as const;
