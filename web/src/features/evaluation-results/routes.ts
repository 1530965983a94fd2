import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readId, type Search } from '../../app/search';

export const evaluationResultsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/$classId/evaluation',
  params: { parse: ({ classId }) => ({ classId: Number(classId) }), stringify: ({ classId }) => ({ classId: String(classId) }) },
  validateSearch: (search: Search): { form?: number } => ({ form: readId(search['form']) }),
}).lazy(() => import('./evaluation-page').then((page) => page.Route));
