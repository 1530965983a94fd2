import { createRoute } from '@tanstack/react-router';
import { PEOPLE_SORTS, PEOPLE_VERDICTS, type PeopleSort, type PeopleVerdict } from '../../api/people';
import { signedInRoute } from '../../app/routes';
import { readDay, readId, readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';
import { readYearSearch } from '../person-year/year-search';

interface PeopleSearch extends PagingSearch {
  readonly q?: string;
  readonly unitId?: number;
  /** Whoever served on this day. */
  readonly asOf?: string;
  readonly rank?: string;
  readonly post?: string;
  readonly category?: string;
  readonly staffKind?: string;
  readonly verdict?: PeopleVerdict;
  readonly requirement?: string;
  readonly flag?: string;
  readonly sort?: PeopleSort;
}

const readPeopleSearch = (search: Search): PeopleSearch => ({
  ...readPaging(search),
  q: readText(search['q']),
  unitId: readId(search['unitId']),
  asOf: readDay(search['asOf']),
  rank: readText(search['rank']),
  post: readText(search['post']),
  category: readText(search['category']),
  staffKind: readText(search['staffKind']),
  verdict: readOneOf(PEOPLE_VERDICTS, search['verdict']),
  requirement: readText(search['requirement']),
  flag: readText(search['flag']),
  sort: readOneOf(PEOPLE_SORTS, search['sort']),
});

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'people', validateSearch: readPeopleSearch }).lazy(() =>
  import('./people-page').then((page) => page.Route),
);

const personRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'people/$personId',
  params: { parse: ({ personId }) => ({ personId: Number(personId) }), stringify: ({ personId }) => ({ personId: String(personId) }) },
  validateSearch: readYearSearch }).lazy(() =>
  import('./person-page').then((page) => page.Route),
);

export const peopleRoutes = [listRoute, personRoute] as const;
