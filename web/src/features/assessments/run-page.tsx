import '../../pieces/list-links.css';
import './run-page.css';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { runQuery } from '../../api/assessment-runs';
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
import { RunUnderWay } from './run-under-way';
import { TrialTag } from './trial-tag';
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
            <TrialTag run={run} />
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
