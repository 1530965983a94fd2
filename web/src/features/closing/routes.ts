import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

export const closingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/$classId/closing',
  params: { parse: ({ classId }) => ({ classId: Number(classId) }), stringify: ({ classId }) => ({ classId: String(classId) }) },
}).lazy(() => import('./closing-page').then((page) => page.Route));
