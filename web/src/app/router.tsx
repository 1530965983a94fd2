import { createRouter } from '@tanstack/react-router';
import { identityRoutes } from '../features/identity/routes';
import { overviewRoute } from '../features/overview/routes';
import { peopleRoutes } from '../features/people/routes';
import { myYearRoute } from '../features/my-year/routes';
import { PageSkeleton } from '../pieces/skeleton';
import { CrashPage } from './crash-page';
import { queryClient } from './query-client';
import { rootRoute, signedInRoute, signInRoute, startRoute } from './routes';

const routeTree = rootRoute.addChildren([
  signInRoute,
  signedInRoute.addChildren([startRoute, overviewRoute, ...peopleRoutes, myYearRoute, ...identityRoutes]),
]);

export const router = createRouter({
  routeTree,
  context: { queries: queryClient },
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: CrashPage,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** Cursors of the pages before this one, oldest first; `null` is the first page. */
    trail?: (string | null)[];
  }
}
