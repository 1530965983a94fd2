import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

export const myClassesRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-classes' }).lazy(() => import('./my-classes-page').then((page) => page.Route));
