import '../../pieces/list-links.css';
import './run-page.css';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type AssessmentRun, runQuery } from '../../api/assessment-runs';
import { isActive } from '../../api/job-status';
import { behind } from '../../app/behind';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { PolicyMark, UnconfirmedWarning } from '../../pieces/policy-mark';
import { useWords } from '../../words/language';
import { LackingNotes } from './lacking-notes';
import { RunLists } from './run-lists';
import { RunOutcome } from './run-outcome';
import { RunPlaceTag } from './run-place-tag';
import { RunUnderWay } from './run-under-way';
import { runWords } from './run-words';

export const Route = createLazyRoute('/signed-in/assessment-runs/$runId')({ component: behind('runs.read', RunPage) });

function RunPage() {
  const words = useWords(runWords);
  const { runId } = Route.useParams();
  const query = useQuery(runQuery(runId));
  const run = query.data;
  return (
    <Page
      path={[{ name: words.title, to: '/assessment-runs' }]}
      title={run ? words.titleOf(run.unit.name, run.year) : words.title}
      under={
        run && (
          <>
            <JobStatusTag status={run.status} />
            <RunPlaceTag run={run} />
            <span>{words.number(run.id)}</span>
            <PolicyMark policy={run.policy} />
          </>
        )
      }
      action={
        run &&
        !isActive(run) && (
          <button type="button" className="button" onClick={() => window.print()}>
            {words.print}
          </button>
        )
      }
    >
      <Loaded query={query} lines={10}>
        {(loaded) => (
          <>
            <UnconfirmedWarning policy={loaded.policy} />
            <BesideSeal run={loaded} />
            {isActive(loaded) ? (
              <RunUnderWay run={loaded} />
            ) : (
              <>
                <LackingNotes run={loaded} />
                <RunOutcome run={loaded} />
                <RunLists run={loaded} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** Another run of a sealed year says that it is not the one that counts. */
function BesideSeal({ run: { id, sealedRunId } }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  if (sealedRunId === null || sealedRunId === id) return null;
  return (
    <div className="message warning" role="note">
      <p>{words.besideSeal(sealedRunId)}</p>
      <p className="no-print"><Link to="/assessment-runs/$runId" params={{ runId: sealedRunId }}>{words.toSealed(sealedRunId)}</Link></p>
    </div>
  );
}
