import { createRoute } from '@tanstack/react-router';
import { LEAVE_LISTS, type LeaveFilter } from '../../api/leave-requests';
import { signedInRoute } from '../../app/routes';
import { readOneOf, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

type ListSearch = PagingSearch & { readonly list?: LeaveFilter['list'] | 'all' };

const readList = (search: Search): ListSearch => ({ ...readPaging(search), list: readOneOf([...LEAVE_LISTS, 'all'], search['list']) });
const classId = { parse: ({ classId: written }: { classId: string }) => ({ classId: Number(written) }), stringify: ({ classId: number }: { classId: number }) => ({ classId: String(number) }) };
const leaveId = { parse: ({ leaveId: written }: { leaveId: string }) => ({ leaveId: Number(written) }), stringify: ({ leaveId: number }: { leaveId: number }) => ({ leaveId: String(number) }) };

const queueRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'leave-requests', validateSearch: readList }).lazy(() => import('./leave-queue-page').then((page) => page.Route));
const leaveRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'leave-requests/$leaveId', params: leaveId }).lazy(() => import('./leave-page').then((page) => page.Route));
const classRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'classes/$classId/leave', params: classId, validateSearch: readList }).lazy(() => import('./class-leave-page').then((page) => page.Route));
const enterRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'classes/$classId/leave/new', params: classId }).lazy(() => import('./enter-leave-page').then((page) => page.Route));

export const leaveRoutes = [queueRoute, leaveRoute, classRoute, enterRoute] as const;
