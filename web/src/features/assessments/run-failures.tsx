import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type AssessmentRun, runFailuresQuery, runFailuresWorkbook } from '../../api/assessment-runs';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { useText, useWords } from '../../words/language';
import { PersonLink } from './person-link';
import { runWords } from './run-words';

export function RunFailures({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const text = useText();
  const mayExport = mayExportPeople(useSession());
  const paging = usePaging();
  const list = useQuery({ ...runFailuresQuery(run.id, paging.cursor), placeholderData: keepPreviousData });
  return (
    <DataList
      title={words.failures}
      list={list}
      paging={paging}
      exportHref={mayExport ? runFailuresWorkbook(run.id) : undefined}
      rowKey={(row) => row.personId}
      columns={[
        { key: 'name', title: words.name, names: true, cell: (row) => <PersonLink row={row} year={run.year} /> },
        { key: 'unit', title: words.unitName, cell: (row) => row.unitName },
        { key: 'problem', title: words.problem, cell: (row) => text(row.problem) },
      ]}
      empty={<EmptyState title={words.noFailures} why={words.noFailuresWhy} />}
    />
  );
}
