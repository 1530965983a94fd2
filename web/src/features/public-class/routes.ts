import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/routes';

/** Opens without a session: the address that may be passed on. The name stays as it is written, 2026-0012 is no sum. */
export const publicClassRoute = createRoute({ getParentRoute: () => rootRoute, path: 'c/$code' }).lazy(() => import('./public-class-page').then((page) => page.Route));
