import { createRootRouteWithContext, createRoute, redirect, retainSearchParams } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { asProblem } from '../api/problem';
import type { Home } from '../api/session';
import { Frame } from './frame';
import { kept } from './kept';
import { NotFoundPage } from './not-found-page';
import { CrashWithoutFrame } from './crash-page';
import { firstRoom } from './rooms';
import { readText, readYear, type Search } from './search';
import { sessionQuery } from './session';

export interface RouterContext {
  readonly queries: QueryClient;
}

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  notFoundComponent: NotFoundPage,
  errorComponent: CrashWithoutFrame,
});

export const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'sign-in',
  validateSearch: (search: Search): { next?: string } => ({ next: readText(search['next']) }),
}).lazy(() => import('../features/identity/sign-in-page').then((page) => page.Route));

/** Parent of every page behind the sign-in. The training year stays in the address from page to page. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  component: Frame,
  errorComponent: CrashWithoutFrame,
  validateSearch: (search: Search): { year?: number } => ({ year: readYear(search['year']) }),
  search: { middlewares: [retainSearchParams(['year'])] },
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(sessionQuery);
    } catch (error) {
      if (asProblem(error).code === 'NOT_SIGNED_IN') throw redirect({ to: '/sign-in', search: { next: location.href } });
      throw error;
    }
  },
});

export const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: async ({ context }) => {
    const session = await context.queries.ensureQueryData(sessionQuery);
    const chosen = session.homes.find((home: Home) => home === kept('home')) ?? session.homes[0];
    throw redirect({ to: firstRoom(session, chosen), replace: true });
  },
});
