import { createRoute } from '@tanstack/react-router';
import { rootRoute, signedInRoute } from '../../app/routes';

/** Opens without a session: where the code on a certificate leads. */
export const verifyRoute = createRoute({ getParentRoute: () => rootRoute, path: 'verify/$number' }).lazy(() => import('./verify-page').then((page) => page.Route));

export const myCertificatesRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-certificates' }).lazy(() => import('./my-certificates-page').then((page) => page.Route));
