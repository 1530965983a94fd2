import { createRoute } from '@tanstack/react-router';
import { type CityImportKind, IMPORT_KINDS } from '../../api/imports';
import { signedInRoute } from '../../app/routes';
import { readOneOf, type Search } from '../../app/search';
import { readPaging } from '../../pieces/data-list/paging';

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'imports', validateSearch: readPaging }).lazy(() =>
  import('./imports-page').then((page) => page.Route),
);

const uploadRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'imports/new', validateSearch: (search: Search): { importKind?: CityImportKind } => ({ importKind: readOneOf(IMPORT_KINDS, search['importKind']) }) }).lazy(() => import('./upload-page').then((page) => page.Route));

const importRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'imports/$importId',
  params: { parse: ({ importId }) => ({ importId: Number(importId) }), stringify: ({ importId }) => ({ importId: String(importId) }) },
  validateSearch: readPaging,
}).lazy(() => import('./import-page').then((page) => page.Route));

export const importRoutes = [listRoute, uploadRoute, importRoute] as const;
