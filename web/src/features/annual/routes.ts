import { createRoute } from '@tanstack/react-router';
import { OBJECTION_STATES, type ObjectionState } from '../../api/objections';
import { signedInRoute } from '../../app/routes';
import { readFlag, readId, readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';

const params = { parse: ({ year }: { year: string }) => ({ year: Number(year) }), stringify: ({ year }: { year: number }) => ({ year: String(year) }) };

interface RosterSearch extends PagingSearch {
  readonly unitId?: number;
  readonly q?: string;
}

const readRoster = (search: Search): RosterSearch => ({ ...readPaging(search), unitId: readId(search['unitId']), q: readText(search['q']) });
const readNamed = (search: Search): PagingSearch & { readonly q?: string } => ({ ...readPaging(search), q: readText(search['q']) });

const roomRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'annual' }).lazy(() => import('./annual-room').then((page) => page.Route));
const resultsRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'published-results', validateSearch: readNamed }).lazy(() => import('./publicity-room').then((page) => page.Route));
const yearRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'annual/$year', params }).lazy(() => import('./annual-page').then((page) => page.Route));
const signOffRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'annual/$year/sign-off', params, validateSearch: readRoster }).lazy(() => import('./sign-off-page').then((page) => page.Route));
const publicityRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'annual/$year/publicity', params, validateSearch: readNamed }).lazy(() => import('./publicity-page').then((page) => page.Route));
const sealRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'annual/$year/seal', params }).lazy(() => import('./seal-page').then((page) => page.Route));
const objectionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'annual/$year/objections',
  params,
  validateSearch: (search: Search): PagingSearch & { readonly objectionState?: ObjectionState } => ({ ...readPaging(search), objectionState: readOneOf(OBJECTION_STATES, search['objectionState']) }),
}).lazy(() => import('./objections-page').then((page) => page.Route));
const appraisalRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'annual/$year/appraisal',
  params,
  validateSearch: (search: Search): PagingSearch & { readonly undecided?: true } => ({ ...readPaging(search), undecided: readFlag(search['undecided']) }),
}).lazy(() => import('./annual-appraisal-page').then((page) => page.Route));

export const annualRoutes = [roomRoute, resultsRoute, yearRoute, signOffRoute, publicityRoute, sealRoute, objectionsRoute, appraisalRoute] as const;
