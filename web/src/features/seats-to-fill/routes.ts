import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readOneOf, type Search } from '../../app/search';
import { readPaging } from '../../pieces/data-list/paging';
import { SHOWN_ONLY, type ShownOnly } from './shown-only';

const listRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'seats-to-fill',
  validateSearch: (search: Search): { show?: ShownOnly } => ({ show: readOneOf(SHOWN_ONLY, search['show']) }),
}).lazy(() => import('./seats-to-fill-page').then((page) => page.Route));

const classRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'seats-to-fill/$classId',
  params: { parse: ({ classId }) => ({ classId: Number(classId) }), stringify: ({ classId }) => ({ classId: String(classId) }) },
  validateSearch: readPaging,
}).lazy(() => import('./class-to-fill-page').then((page) => page.Route));

export const seatsToFillRoutes = [listRoute, classRoute] as const;
