import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

export const appraisalRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/$classId/appraisal',
  params: { parse: ({ classId }) => ({ classId: Number(classId) }), stringify: ({ classId }) => ({ classId: String(classId) }) },
}).lazy(() => import('./appraisal-page').then((page) => page.Route));
