import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type AssessmentRun, runDisagreementsQuery, runDisagreementsWorkbook } from '../../api/assessment-runs';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { formatCredits } from '../../words/format';
import { useWords } from '../../words/language';
import { PersonLink } from './person-link';
import { runWords } from './run-words';

const credits = (hundredths: number | null) => (hundredths === null ? '—' : formatCredits(hundredths));

export function RunDisagreements({ run }: { run: AssessmentRun }) {
  const words = useWords(runWords);
  const mayExport = mayExportPeople(useSession());
  const paging = usePaging();
  const list = useQuery({ ...runDisagreementsQuery(run.id, paging.cursor), placeholderData: keepPreviousData });
  return (
    <>
      <p className="quiet">{words.disagreementLead}</p>
      <DataList
        title={words.disagreementList}
        list={list}
        paging={paging}
        exportHref={mayExport ? runDisagreementsWorkbook(run.id) : undefined}
        rowKey={(row) => row.personId}
        columns={[
          { key: 'name', title: words.name, names: true, cell: (row) => <PersonLink row={row} year={run.year} /> },
          { key: 'standing', title: words.dailyTotal, figure: true, cell: (row) => credits(row.standingTotalHundredths) },
          { key: 'result', title: words.runTotal, figure: true, cell: (row) => credits(row.resultTotalHundredths) },
        ]}
        empty={<EmptyState title={words.noDisagreements} why={words.noDisagreementsWhy} />}
      />
    </>
  );
}
