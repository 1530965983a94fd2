import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';

const params = { parse: ({ classId }: { classId: string }) => ({ classId: Number(classId) }), stringify: ({ classId }: { classId: number }) => ({ classId: String(classId) }) };

const classRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-classes/$classId', params }).lazy(() => import('./my-class-page').then((page) => page.Route));
const leaveRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-classes/$classId/leave', params }).lazy(() => import('./request-leave-page').then((page) => page.Route));

export const myClassRoutes = [classRoute, leaveRoute] as const;
