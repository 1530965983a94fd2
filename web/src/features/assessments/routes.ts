import { createRoute } from '@tanstack/react-router';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../api/assessment-runs';
import { VERDICTS, type Verdict } from '../../api/people';
import { signedInRoute } from '../../app/routes';
import { readFlag, readId, readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';
import { RUN_LISTS, type RunList } from './run-list';

interface RunSearch extends PagingSearch {
  /** Which list is open; the results when left out. */
  readonly list?: RunList;
  readonly verdict?: Verdict;
  readonly flag?: string;
  readonly changed?: true;
  readonly q?: string;
  readonly unitId?: number;
  /** Which differences. */
  readonly difference?: DifferenceKind;
  /** The run that the differences are taken to. */
  readonly against?: number;
}

const readRunSearch = (search: Search): RunSearch => ({
  ...readPaging(search),
  list: readOneOf(RUN_LISTS, search['list']),
  verdict: readOneOf(VERDICTS, search['verdict']),
  flag: readText(search['flag']),
  changed: readFlag(search['changed']),
  q: readText(search['q']),
  unitId: readId(search['unitId']),
  difference: readOneOf(DIFFERENCE_KINDS, search['difference']),
  against: readId(search['against']),
});

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'assessment-runs', validateSearch: readPaging }).lazy(() =>
  import('./runs-page').then((page) => page.Route),
);

const startRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'assessment-runs/new' }).lazy(() =>
  import('./start-run-page').then((page) => page.Route),
);

const runRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'assessment-runs/$runId',
  params: { parse: ({ runId }) => ({ runId: Number(runId) }), stringify: ({ runId }) => ({ runId: String(runId) }) },
  validateSearch: readRunSearch,
}).lazy(() => import('./run-page').then((page) => page.Route));

export const assessmentRoutes = [listRoute, startRoute, runRoute] as const;
