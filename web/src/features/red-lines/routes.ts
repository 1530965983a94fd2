import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../../app/routes';

/** Opens without a session: inspectors need no account. */
export const redLinesRoute = createRoute({ getParentRoute: () => rootRoute, path: 'red-lines' }).lazy(() => import('./red-lines-page').then((page) => page.Route));
