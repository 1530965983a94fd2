import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface InboxSearch extends PagingSearch {
  readonly unread?: 'yes';
  /** The server knows which there are. */
  readonly told?: string;
}

const readInboxSearch = (search: Search): InboxSearch => ({
  ...readPaging(search),
  unread: readOneOf(['yes'], search['unread']),
  told: readText(search['told']),
});

export const inboxRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'inbox', validateSearch: readInboxSearch }).lazy(() => import('./inbox-page').then((page) => page.Route));
