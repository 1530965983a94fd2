import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { DRY_RUN_EFFECTS, type DryRunEffect } from '../../api/dry-runs';
import { readId, readOneOf, readText, type Search } from '../../app/search';
import { type PagingSearch, readPaging } from '../../pieces/data-list/paging';
import { DRAFT_PARTS, type DraftPart } from './drafts/draft-part';

const listRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'policies' }).lazy(() => import('./policies-page').then((page) => page.Route));

const comparisonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'policies/comparison',
  validateSearch: (search: Search): { left?: string; right?: string } => ({ left: readText(search['left']), right: readText(search['right']) }),
}).lazy(() => import('./comparison-page').then((page) => page.Route));

const policyRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'policies/$code/$version' }).lazy(() =>
  import('./policy-page').then((page) => page.Route),
);

const draftRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'policy-drafts/$draftId',
  params: { parse: ({ draftId }) => ({ draftId: Number(draftId) }), stringify: ({ draftId }) => ({ draftId: String(draftId) }) },
  validateSearch: (search: Search): { part?: DraftPart } => ({ part: readOneOf(DRAFT_PARTS, search['part']) }),
}).lazy(() => import('./drafts/draft-page').then((page) => page.Route));

interface DryRunSearch extends PagingSearch {
  readonly unitId?: number;
  readonly effect?: DryRunEffect;
  readonly rank?: string;
}

const dryRunRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'policy-dry-runs/$runId',
  params: { parse: ({ runId }) => ({ runId: Number(runId) }), stringify: ({ runId }) => ({ runId: String(runId) }) },
  validateSearch: (search: Search): DryRunSearch => ({
    ...readPaging(search),
    unitId: readId(search['unitId']),
    effect: readOneOf(DRY_RUN_EFFECTS, search['effect']),
    rank: readText(search['rank']),
  }),
}).lazy(() => import('./dry-runs/dry-run-page').then((page) => page.Route));

export const policyRoutes = [listRoute, comparisonRoute, policyRoute, draftRoute, dryRunRoute] as const;
