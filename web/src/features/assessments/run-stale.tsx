import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type AssessmentRun, runStaleQuery, runStaleWorkbook } from '../../api/assessment-runs';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { useText, useWords } from '../../words/language';
import { PersonLink } from './person-link';
import { runWords } from './run-words';

/** For whom something has come since the run counted them, and what. */
export function RunStale({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const text = useText();
  const mayExport = mayExportPeople(useSession());
  const paging = usePaging();
  const list = useQuery({ ...runStaleQuery(run.id, paging.cursor), placeholderData: keepPreviousData });
  return (
    <DataList
      title={words.stale}
      list={list}
      paging={paging}
      exportHref={mayExport ? runStaleWorkbook(run.id) : undefined}
      rowKey={(row) => row.personId}
      columns={[
        { key: 'name', title: words.name, names: true, cell: (row) => <PersonLink row={row} year={run.year} /> },
        { key: 'unit', title: words.unitName, cell: (row) => row.unitName },
        { key: 'since', title: words.since, cell: (row) => <ul>{row.why.map((cause) => <li key={cause.zh}>{text(cause)}</li>)}</ul> },
      ]}
      empty={<EmptyState title={words.noStale} why={words.noStaleWhy} />}
    />
  );
}
