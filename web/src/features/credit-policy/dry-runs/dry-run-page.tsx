import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { runQuery } from '../../../api/assessment-runs';
import { isActive } from '../../../api/job-status';
import { behind } from '../../../app/behind';
import { policyName } from '../../../api/policies';
import { JobStatusTag } from '../../../pieces/job-status-tag';
import { Loaded } from '../../../pieces/loaded';
import { Page } from '../../../pieces/page';
import { useWords } from '../../../words/language';
import { RunUnderWay } from '../../assessments/run-under-way';
import { RunEnding } from '../../assessments/run-ending';
import { DryRunOutcome } from './dry-run-outcome';
import { dryRunWords } from './dry-run-words';

export const Route = createLazyRoute('/signed-in/policy-dry-runs/$runId')({ component: behind('policies.read-drafts', DryRunPage) });

function DryRunPage() {
  const words = useWords(dryRunWords);
  const { runId } = Route.useParams();
  const query = useQuery(runQuery(runId));
  const run = query.data;
  return (
    <Page
      path={[{ name: words.policies, to: '/policies' }]}
      title={run ? words.titleOf(run.unit.name, run.year) : words.title}
      under={
        run && (
          <>
            <JobStatusTag status={run.status} />
            <span>{words.number(run.id)}</span>
            {run.against && <span>{words.fromTo(policyName(run.against), policyName(run.policy))}</span>}
          </>
        )
      }
    >
      <Loaded query={query} lines={10}>
        {(loaded) => {
          if (isActive(loaded)) return <RunUnderWay run={loaded} />;
          return loaded.status === 'completed' ? <DryRunOutcome run={loaded} /> : <RunEnding run={loaded} />;
        }}
      </Loaded>
    </Page>
  );
}
