import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readPaging } from '../../pieces/data-list/paging';

export const exportsRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'exports', validateSearch: readPaging }).lazy(() => import('./exports-page').then((page) => page.Route));
