import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { dryRunsQuery } from '../../../api/dry-runs';
import { policyName } from '../../../api/policies';
import { CardTable } from '../../../pieces/card-table';
import { EmptyState } from '../../../pieces/empty-state';
import { JobStatusTag } from '../../../pieces/job-status-tag';
import { Loaded } from '../../../pieces/loaded';
import { formatCount, formatInstant } from '../../../words/format';
import { useWords } from '../../../words/language';
import { dryRunWords } from './dry-run-words';

/** The latest dry runs. */
export function DryRunList() {
  const words = useWords(dryRunWords);
  return (
    <Loaded query={useQuery(dryRunsQuery)}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={words.none} why={words.noneWhy} />
        ) : (
          <CardTable
            title={words.list}
            rows={items}
            rowKey={(run) => run.id}
            columns={[
              {
                key: 'run',
                title: words.unit,
                names: true,
                cell: (run) => (
                  <Link to="/policy-dry-runs/$runId" params={{ runId: run.id }}>
                    {words.titleOf(run.unit.name, run.year)} <span className="whole">· {words.number(run.id)}</span>
                  </Link>
                ),
              },
              { key: 'policy', title: words.policy, cell: (run) => policyName(run.policy) },
              { key: 'against', title: words.against, cell: (run) => run.against && policyName(run.against) },
              { key: 'status', title: words.status, cell: (run) => <JobStatusTag status={run.status} /> },
              { key: 'people', title: words.people, figure: true, cell: (run) => formatCount(run.counts.people) },
              { key: 'changed', title: words.any, figure: true, cell: (run) => formatCount(run.counts.changed) },
              { key: 'at', title: words.at, cell: (run) => `${run.by} ${formatInstant(run.createdAt)}` },
            ]}
          />
        )
      }
    </Loaded>
  );
}
