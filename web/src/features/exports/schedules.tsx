import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { endSchedule, type Schedule, schedulesQuery } from '../../api/exports';
import { CardTable } from '../../pieces/card-table';
import { JobStatusTag } from '../../pieces/job-status-tag';
import { Loaded } from '../../pieces/loaded';
import { ProblemPanel } from '../../pieces/problem-panel';
import { formatInstant } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { exportsWords } from './exports-words';

/** Lists that are written again and again; what is written is told in the inbox. */
export function Schedules() {
  const words = useWords(exportsWords);
  const query = useQuery(schedulesQuery);
  return (
    <Loaded query={query}>
      {({ items }) =>
        items.length === 0 ? (
          <></>
        ) : (
          <CardTable
            title={words.schedules}
            rows={items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'kind', title: words.kind, names: true, cell: ({ kind }) => words[kind] },
              { key: 'unit', title: words.unit, cell: ({ unitName }) => unitName || words.everything },
              { key: 'rhythm', title: words.rhythm, cell: ({ rhythm }) => words[rhythm] },
              { key: 'next', title: words.nextOn, whole: true, cell: ({ nextOn, ended }) => (ended === null ? nextOn : <span className="tag neutral">{words.ended}</span>) },
              { key: 'last', title: words.lastTime, cell: ({ last }) => (last === null ? words.notYet : <LastTime last={last} />) },
              { key: 'act', title: words.act, cell: (row) => (row.ended === null ? <End schedule={row} /> : <Ended end={row.ended} />) },
            ]}
          />
        )
      }
    </Loaded>
  );
}

function LastTime({ last }: { readonly last: NonNullable<Schedule['last']> }) {
  const text = useText();
  return (
    <>
      <JobStatusTag status={last.status} /> <time dateTime={last.orderedAt}>{formatInstant(last.orderedAt)}</time>
      {last.problem && <p className="quiet">{text(last.problem)}</p>}
    </>
  );
}

function Ended({ end }: { readonly end: NonNullable<Schedule['ended']> }) {
  const words = useWords(exportsWords);
  const text = useText();
  return (
    <>
      <time dateTime={end.at}>{formatInstant(end.at)}</time>
      <p className="quiet">
        {text(end)} {words.startAgain}
      </p>
    </>
  );
}

function End({ schedule }: { readonly schedule: Schedule }) {
  const words = useWords(exportsWords);
  const queries = useQueryClient();
  const ending = useMutation({ mutationFn: () => endSchedule(schedule.id), onSuccess: () => queries.invalidateQueries({ queryKey: ['scheduled-exports'] }) });
  return (
    <>
      <button type="button" className="button plain" disabled={ending.isPending} onClick={() => ending.mutate()}>
        {words.endSchedule}
      </button>
      {ending.isError && <ProblemPanel error={ending.error} />}
    </>
  );
}
