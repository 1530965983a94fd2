import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

export const signInCodeRoute = createRoute({ getParentRoute: () => signedInRoute, path: 's/$code' }).lazy(() => import('./sign-in-code-page').then((page) => page.Route));
