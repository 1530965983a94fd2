import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

interface Written {
  readonly classId: string;
  readonly sessionId: string;
}

export const roomScreenRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'classes/$classId/room/$sessionId',
  params: {
    parse: ({ classId, sessionId }: Written) => ({ classId: Number(classId), sessionId: Number(sessionId) }),
    stringify: ({ classId, sessionId }: { classId: number; sessionId: number }) => ({ classId: String(classId), sessionId: String(sessionId) }),
  },
}).lazy(() => import('./room-page').then((page) => page.Route));
