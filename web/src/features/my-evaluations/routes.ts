import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-evaluations' }).lazy(() => import('./my-evaluations-page').then((page) => page.Route));

const formRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'my-evaluations/$evaluationId',
  params: { parse: ({ evaluationId }) => ({ evaluationId: Number(evaluationId) }), stringify: ({ evaluationId }) => ({ evaluationId: String(evaluationId) }) },
}).lazy(() => import('./evaluation-page').then((page) => page.Route));

export const myEvaluationsRoutes = [listRoute, formRoute] as const;
