import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'training-plans' }).lazy(() => import('./plans-page').then((page) => page.Route));

const planRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'training-plans/$planId',
  params: { parse: ({ planId }) => ({ planId: Number(planId) }), stringify: ({ planId }) => ({ planId: String(planId) }) },
}).lazy(() => import('./plan-page').then((page) => page.Route));

export const planRoutes = [listRoute, planRoute] as const;
