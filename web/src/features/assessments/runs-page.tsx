import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { runsQuery, runsWorkbook } from '../../api/assessment-runs';
import { isActive, LOOK_AGAIN_MS } from '../../api/job-status';
import { behind } from '../../app/behind';
import { useSession, useTrainingYear } from '../../app/session';
import { Author } from '../../pieces/author';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Page } from '../../pieces/page';
import { PolicyMark } from '../../pieces/policy-mark';
import { formatCount, formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { mayRun } from './may-run';
import { RunPlaceTag } from './run-place-tag';
import { runWords } from './run-words';

export const Route = createLazyRoute('/signed-in/assessment-runs')({ component: behind('runs.read', RunsPage) });

function RunsPage() {
  const words = useWords(runWords);
  const year = useTrainingYear();
  const paging = usePaging();
  const list = useQuery({
    ...runsQuery(year, paging.cursor),
    placeholderData: keepPreviousData,
    refetchInterval: (query) => (query.state.data?.items.some(isActive) ? LOOK_AGAIN_MS : false),
  });
  const start = mayRun(useSession()) && (
    <Link to="/assessment-runs/new" className="button primary">
      {words.start}
    </Link>
  );
  return (
    <Page title={words.title} under={words.yearOf(year)} action={start}>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={runsWorkbook(year)}
        rowKey={(run) => run.id}
        columns={[
          {
            key: 'run',
            title: words.unit,
            names: true,
            cell: (run) => (
              <Link to="/assessment-runs/$runId" params={{ runId: run.id }}>
                {run.unit.name} <span className="whole">· {words.number(run.id)}</span>
              </Link>
            ),
          },
          { key: 'status', title: words.status, cell: (run) => <JobStatusTag status={run.status} /> },
          { key: 'policy', title: words.policy, cell: (run) => <><PolicyMark policy={run.policy} bare /> <RunPlaceTag run={run} /></> },
          { key: 'mode', title: words.mode, whole: true, cell: (run) => words[run.mode] },
          { key: 'people', title: words.people, figure: true, cell: ({ counts }) => formatCount(counts.people) },
          { key: 'met', title: words.met, figure: true, cell: ({ counts }) => formatCount(counts.met) },
          { key: 'notMet', title: words.notMet, figure: true, cell: ({ counts }) => formatCount(counts.notMet) },
          { key: 'changed', title: words.changed, figure: true, cell: ({ counts }) => formatCount(counts.changed) },
          {
            key: 'at',
            title: words.at,
            whole: true,
            cell: (run) => (
              <>
                <time dateTime={run.createdAt}>{formatInstant(run.createdAt)}</time>
                <br />
                <span className="quiet"><Author name={run.by} /></span>
              </>
            ),
          },
        ]}
        empty={
          <EmptyState title={words.none(year)} why={words.noneWhy}>
            {start}
          </EmptyState>
        }
      />
    </Page>
  );
}
