import { createRoute, redirect } from '@tanstack/react-router';
import { noteScan } from '../../api/attendance';
import { rootRoute, signedInRoute } from '../../app/routes';

/** Where the code on the room screen leads: the scan is noted before anything else, because its time counts. */
export const scanRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 's/$code',
  beforeLoad: async ({ params: { code } }) => {
    // What is wrong with a code is said on the page that signs in.
    await noteScan(code).catch(() => undefined);
    throw redirect({ to: '/scanned/$code', params: { code }, replace: true });
  },
});

export const signInCodeRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'scanned/$code' }).lazy(() => import('./sign-in-code-page').then((page) => page.Route));
