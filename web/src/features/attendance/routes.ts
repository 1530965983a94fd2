import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readId, type Search } from '../../app/search';

export const attendanceRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/$classId/attendance',
  params: { parse: ({ classId }) => ({ classId: Number(classId) }), stringify: ({ classId }) => ({ classId: String(classId) }) },
  validateSearch: (search: Search): { session?: number } => ({ session: readId(search['session']) }),
}).lazy(() => import('./attendance-page').then((page) => page.Route));
