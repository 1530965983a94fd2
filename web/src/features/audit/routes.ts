import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readDay, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface AuditSearch extends PagingSearch {
  readonly actor?: string;
  readonly action?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly from?: string;
  readonly to?: string;
}

const readAuditSearch = (search: Search): AuditSearch => ({
  ...readPaging(search),
  actor: readText(search['actor']),
  action: readText(search['action']),
  subject: readText(search['subject']),
  text: readText(search['text']),
  from: readDay(search['from']),
  to: readDay(search['to']),
});

export const auditRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'audit-entries', validateSearch: readAuditSearch }).lazy(() =>
  import('./audit-page').then((page) => page.Route),
);
