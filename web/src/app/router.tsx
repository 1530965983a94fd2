import { createRouter } from '@tanstack/react-router';
import { administrationRoutes } from '../features/administration/routes';
import { appraisalRoute } from '../features/appraisal/routes';
import { annualRoutes } from '../features/annual/routes';
import { assessmentRoutes } from '../features/assessments/routes';
import { attendanceRoute } from '../features/attendance/routes';
import { auditRoute } from '../features/audit/routes';
import { baseRoutes } from '../features/bases/routes';
import { callUpsRoute } from '../features/call-ups/routes';
import { classListsRoutes } from '../features/class-lists/routes';
import { classRoutes } from '../features/classes/routes';
import { myCertificatesRoute, verifyRoute } from '../features/certificates/routes';
import { closingRoute } from '../features/closing/routes';
import { complaintRoutes } from '../features/complaints/routes';
import { courseRoutes } from '../features/courses/routes';
import { redLinesRoute } from '../features/red-lines/routes';
import { policyRoutes } from '../features/credit-policy/routes';
import { decisionRoutes } from '../features/decisions/routes';
import { evaluationResultsRoute } from '../features/evaluation-results/routes';
import { declareBatchRoutes } from '../features/declare-batch/routes';
import { declareRoutes } from '../features/declare/routes';
import { exportsRoute } from '../features/exports/routes';
import { filingRoutes } from '../features/filings/routes';
import { findClassesRoutes } from '../features/find-classes/routes';
import { inboxRoute } from '../features/inbox/routes';
import { identityRoutes } from '../features/identity/routes';
import { importRoutes } from '../features/imports/routes';
import { overviewRoute } from '../features/overview/routes';
import { peopleRoutes } from '../features/people/routes';
import { leaveRoutes } from '../features/leave/routes';
import { myClaimsRoutes } from '../features/my-claims/routes';
import { reviewQueueRoute } from '../features/review-queue/routes';
import { movesRoute } from '../features/moves/routes';
import { ledgerProofRoutes } from '../features/ledger-proof/routes';
import { myClassesRoute } from '../features/my-classes/routes';
import { publicClassRoute } from '../features/public-class/routes';
import { myClassRoutes } from '../features/my-class/routes';
import { myEvaluationsRoutes } from '../features/my-evaluations/routes';
import { myYearRoute } from '../features/my-year/routes';
import { planRoutes } from '../features/plans/routes';
import { roomScreenRoute } from '../features/room-screen/routes';
import { scanRoute, signInCodeRoute } from '../features/sign-in-code/routes';
import { seatsToFillRoutes } from '../features/seats-to-fill/routes';
import { teacherRoutes } from '../features/teachers/routes';
import { unitsRoute } from '../features/units/routes';
import { venuesRoute } from '../features/venues/routes';
import { checkTranscriptRoute, myTranscriptRoute } from '../features/transcripts/routes';
import { PageSkeleton } from '../pieces/skeleton';
import { CrashPage } from './crash-page';
import { queryClient } from './query-client';
import { rootRoute, signedInRoute, signInRoute, startRoute } from './routes';

const routeTree = rootRoute.addChildren([
  signInRoute,
  publicClassRoute,
  verifyRoute,
  checkTranscriptRoute,
  redLinesRoute,
  scanRoute,
  signedInRoute.addChildren([
    startRoute,
    overviewRoute,
    ...peopleRoutes,
    movesRoute,
    unitsRoute,
    ...importRoutes,
    exportsRoute,
    ...policyRoutes,
    ...assessmentRoutes,
    ...annualRoutes,
    ...decisionRoutes,
    ...administrationRoutes,
    ...classRoutes,
    ...classListsRoutes,
    attendanceRoute,
    appraisalRoute,
    evaluationResultsRoute,
    ...leaveRoutes,
    roomScreenRoute,
    signInCodeRoute,
    closingRoute,
    myCertificatesRoute,
    myTranscriptRoute,
    ...planRoutes,
    ...baseRoutes,
    venuesRoute,
    ...courseRoutes,
    ...teacherRoutes,
    auditRoute,
    ...ledgerProofRoutes,
    myYearRoute,
    ...findClassesRoutes,
    myClassesRoute,
    ...myClassRoutes,
    ...myEvaluationsRoutes,
    ...declareRoutes,
    ...filingRoutes,
    ...declareBatchRoutes,
    ...myClaimsRoutes,
    reviewQueueRoute,
    callUpsRoute,
    ...seatsToFillRoutes,
    inboxRoute,
    ...complaintRoutes,
    ...identityRoutes,
  ]),
]);

export const router = createRouter({
  routeTree,
  context: { queries: queryClient },
  defaultPendingMs: 0,
  defaultPendingMinMs: 0,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: CrashPage,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** Cursors of the pages before this one, oldest first; `null` is the first page. */
    trail?: (string | null)[];
  }
}
