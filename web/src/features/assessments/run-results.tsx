import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type AssessmentRun, type RunFilter, type RunFlag, runFlagsQuery, type RunResult, runResultsQuery, runWorkbook } from '../../api/assessment-runs';
import { VERDICTS } from '../../api/people';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { UnitSelect } from '../../pieces/unit-select';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { peopleWords } from '../people/people-words';
import { useCountedIn } from '../../words/use-counted-in';
import { useOfficialWord } from '../../words/use-official-word';
import { Standing } from '../people/standing';
import { SavedFilters } from '../saved-filters/saved-filters';
import { runWords } from './run-words';

const HERE = '/signed-in/assessment-runs/$runId';

export function RunResults({ run }: { run: AssessmentRun }) {
  const official = useOfficialWord();
  const countedIn = useCountedIn();
  const words = useWords(runWords);
  const verdictNames = useWords(peopleWords);
  const navigate = useNavigate();
  const { verdict, flag, changed, q, unitId } = useSearch({ from: HERE });
  const filter: RunFilter = { verdict, flag, changed, q, unitId };
  const mayExport = mayExportPeople(useSession());
  const paging = usePaging();
  const flags = useQuery(runFlagsQuery(run.id)).data ?? [];
  const text = useText();
  const list = useQuery({ ...runResultsQuery(run.id, filter, paging.cursor), placeholderData: keepPreviousData });

  const change = (part: RunFilter) => void navigate({ to: '.', search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true, resetScroll: false });
  const filtered = Object.values(filter).some((value) => value !== undefined);
  const clear = () => change({ verdict: undefined, flag: undefined, changed: undefined, q: undefined, unitId: undefined });

  return (
    <>
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <UnitSelect value={unitId} onValue={(value) => change({ unitId: value })} />
        <ChoiceFilter label={words.verdict} value={verdict} options={VERDICTS.map((value) => ({ value, label: verdictNames[value] }))} onValue={(value) => change({ verdict: value })} />
        <ChoiceFilter label={words.flag} value={flag} options={[{ value: 'any', label: words.anyFlag }, ...flags.map(({ flag: value, title, people }) => ({ value, label: words.oneFlag(text(title), people) }))]} onValue={(value) => change({ flag: value })} />
        <ChoiceFilter
          label={words.change}
          value={changed ? 'changed' : undefined}
          options={[{ value: 'changed', label: words.onlyChanged }]}
          onValue={(value) => change({ changed: value ? true : undefined })}
        />
        <SavedFilters
          list="results"
          choices={{ unitId, verdict, flag, changed: changed ? 'changed' : undefined }}
          onApply={(saved) => change({ unitId: saved.unitId, verdict: VERDICTS.find((value) => value === saved.verdict), flag: saved.flag, changed: saved.changed === undefined ? undefined : true })}
        />
      </Filters>
      <DataList
        title={words.results}
        list={list}
        paging={paging}
        exportHref={mayExport ? runWorkbook(run.id, filter) : undefined}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            title: words.name,
            names: true,
            cell: (row) => (
              <Link to="/people/$personId" params={{ personId: row.id }} search={{ year: run.year }}>
                {row.name}
              </Link>
            ),
          },
          { key: 'residentId', title: words.residentId, whole: true, cell: (row) => row.maskedResidentId },
          { key: 'unit', title: words.unitName, cell: (row) => row.unitName },
          { key: 'rank', title: words.rankAndPost, cell: (row) => [row.post, row.rank].filter(Boolean).map(official).join(' · ') || '—' },
          { key: 'total', title: words.total(countedIn(run.policy)), figure: true, cell: (row) => (row.totalHundredths === null ? '—' : formatCredits(row.totalHundredths)) },
          { key: 'standing', title: words.standing, cell: (row) => <Standing row={row} /> },
          { key: 'remarks', title: words.remarks, cell: (row) => <Remarks row={row} flags={flags} /> },
        ]}
        empty={
          filtered ? <NothingFound title={words.noResults} why={words.noResultsWhy} onClear={clear} /> : <EmptyState title={words.noResultsAtAll} why={words.noResultsAtAllWhy} />
        }
      />
    </>
  );
}

function Remarks({ row, flags }: { row: RunResult; flags: readonly RunFlag[] }) {
  const words = useWords(runWords);
  const text = useText();
  const cycles = row.cycles.map(({ title, said }) => words.cycle(text(title), text(said)));
  const raised = flags.filter(({ flag }) => row.flags.includes(flag)).map(({ title }) => `◇ ${text(title)}`);
  const remarks = [...cycles, ...raised, row.changed && `≠ ${words.changed}`, row.reused && `= ${words.reused}`].filter((remark) => remark !== false);
  if (remarks.length === 0) return '—';
  return (
    <ul>
      {remarks.map((remark) => (
        <li key={remark}>{remark}</li>
      ))}
    </ul>
  );
}
