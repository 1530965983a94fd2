import { createRoute } from '@tanstack/react-router';
import { MOVE_KINDS, type MoveKind } from '../../api/moves';
import { signedInRoute } from '../../app/routes';
import { readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

interface MovesSearch extends PagingSearch {
  readonly q?: string;
  readonly moveKind?: MoveKind;
}

export const movesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'moves',
  validateSearch: (search: Search): MovesSearch => ({ ...readPaging(search), q: readText(search['q']), moveKind: readOneOf(MOVE_KINDS, search['moveKind']) }),
}).lazy(() => import('./moves-page').then((page) => page.Route));
