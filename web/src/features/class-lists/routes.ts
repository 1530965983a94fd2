import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readId, type Search } from '../../app/search';
import { readPaging } from '../../pieces/data-list/paging';

interface Written {
  readonly classId: string;
  readonly importId: string;
}

const bringRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/$classId/lists',
  params: { parse: ({ classId }) => ({ classId: Number(classId) }), stringify: ({ classId }) => ({ classId: String(classId) }) },
  // With a session, its sign-ins; else people of the class.
  validateSearch: (search: Search): { session?: number } => ({ session: readId(search['session']) }),
}).lazy(() => import('./bring-list-page').then((page) => page.Route));

const resultRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/$classId/lists/$importId',
  params: {
    parse: ({ classId, importId }: Written) => ({ classId: Number(classId), importId: Number(importId) }),
    stringify: ({ classId, importId }: { classId: number; importId: number }) => ({ classId: String(classId), importId: String(importId) }),
  },
  validateSearch: readPaging,
}).lazy(() => import('./list-result-page').then((page) => page.Route));

export const classListsRoutes = [bringRoute, resultRoute] as const;
