import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

const accountRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'account' }).lazy(() => import('./account-page').then((page) => page.Route));

export const identityRoutes = [accountRoute] as const;
