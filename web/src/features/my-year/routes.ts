import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readYearSearch } from '../person-year/year-search';

export const myYearRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'my-year', validateSearch: readYearSearch }).lazy(() =>
  import('./my-year-page').then((page) => page.Route),
);
