import { createRoute } from '@tanstack/react-router';
import { COMPLAINT_KINDS, COMPLAINT_STATES, type ComplaintKind, type ComplaintState } from '../../api/complaints';
import { signedInRoute } from '../../app/routes';
import { readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface QueueSearch extends PagingSearch {
  readonly complaintKind?: ComplaintKind;
  readonly complaintState?: ComplaintState;
}

const ownRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'complaints',
  validateSearch: (search: Search): PagingSearch & { readonly about?: string } => ({ ...readPaging(search), about: readText(search['about']) }),
}).lazy(() => import('./my-complaints-page').then((page) => page.Route));

const complaintRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'complaints/$complaintId',
  params: { parse: ({ complaintId }) => ({ complaintId: Number(complaintId) }), stringify: ({ complaintId }) => ({ complaintId: String(complaintId) }) },
}).lazy(() => import('./complaint-page').then((page) => page.Route));

const queueRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'complaints-to-answer',
  validateSearch: (search: Search): QueueSearch => ({
    ...readPaging(search),
    complaintKind: readOneOf(COMPLAINT_KINDS, search['complaintKind']),
    complaintState: readOneOf(COMPLAINT_STATES, search['complaintState']),
  }),
}).lazy(() => import('./complaints-to-answer-page').then((page) => page.Route));

export const complaintRoutes = [ownRoute, complaintRoute, queueRoute] as const;
