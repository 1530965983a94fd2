import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type AssessmentRun, type RunOutcome, runDifferencesQuery, runDifferencesWorkbook } from '../../api/assessment-runs';
import type { RowVerdict } from '../../api/people';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { peopleWords } from '../people/people-words';
import { PersonLink } from './person-link';
import { runWords } from './run-words';

export function DifferenceList({ run, against }: { run: AssessmentRun; against: number }) {
  const words = useWords(runWords);
  const text = useText();
  const mayExport = mayExportPeople(useSession());
  const paging = usePaging();
  const list = useQuery({ ...runDifferencesQuery(run.id, against, paging.cursor), placeholderData: keepPreviousData });
  const verdicts: Record<RowVerdict, string> = useWords(peopleWords);
  const say = (outcome: RunOutcome | null) => (outcome ? words.outcomeOf(formatCredits(outcome.totalHundredths), verdicts[outcome.verdict]) : words.notInRun);
  return (
    <DataList
      title={words.differences}
      list={list}
      paging={paging}
      exportHref={mayExport ? runDifferencesWorkbook(run.id, against) : undefined}
      rowKey={(row) => row.personId}
      columns={[
        { key: 'name', title: words.name, names: true, cell: (row) => <PersonLink row={row} year={run.year} /> },
        { key: 'unit', title: words.unitName, cell: (row) => row.unitName },
        { key: 'before', title: words.before(against), whole: true, cell: (row) => say(row.before) },
        { key: 'after', title: words.after, whole: true, cell: (row) => say(row.after) },
        {
          key: 'why',
          title: words.why,
          cell: (row) => (
            <ul>
              {row.why.map((reason) => (
                <li key={reason.zh}>{text(reason)}</li>
              ))}
            </ul>
          ),
        },
      ]}
      empty={<EmptyState title={words.noDifferences} why={words.noDifferencesWhy} />}
    />
  );
}
