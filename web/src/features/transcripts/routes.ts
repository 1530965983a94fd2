import { createRoute } from '@tanstack/react-router';
import { rootRoute, signedInRoute } from '../../app/routes';

/** Opens without a session: where the code on a transcript leads. */
export const checkTranscriptRoute = createRoute({ getParentRoute: () => rootRoute, path: 't/$code' }).lazy(() => import('./check-transcript-page').then((page) => page.Route));

export const myTranscriptRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-transcript' }).lazy(() => import('./my-transcript-page').then((page) => page.Route));
