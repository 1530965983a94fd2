import { createRoute } from '@tanstack/react-router';
import { signedInRoute } from '../../app/routes';
import { readPaging } from '../../pieces/data-list/paging';

const proofRoute = createRoute({ getParentRoute: () => signedInRoute, path: 'ledger-proof', validateSearch: readPaging }).lazy(() => import('./proof-page').then((page) => page.Route));

const verificationRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: 'ledger-proof/$verificationId',
  params: { parse: ({ verificationId }) => ({ verificationId: Number(verificationId) }), stringify: ({ verificationId }) => ({ verificationId: String(verificationId) }) },
}).lazy(() => import('./verification-page').then((page) => page.Route));

export const ledgerProofRoutes = [proofRoute, verificationRoute] as const;
