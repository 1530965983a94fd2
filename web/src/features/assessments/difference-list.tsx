import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { type AssessmentRun, DIFFERENCE_KINDS, type DifferenceFilter, type DifferenceKind, type RunDifference, type RunOutcome, runDifferencesQuery, runDifferencesWorkbook } from '../../api/assessment-runs';
import type { RowVerdict } from '../../api/people';
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
import { differenceWords } from './difference-words';
import { PersonComparison } from './person-comparison';
import { PersonLink } from './person-link';
import { runWords } from './run-words';

const HERE = '/signed-in/assessment-runs/$runId';

/** Who differs and why, narrowed by what differs, name and unit; each of them item by item on request. */
export function DifferenceList({ run, against }: { run: AssessmentRun; against: number }) {
  const words = useWords(runWords);
  const differing = useWords(differenceWords);
  const navigate = useNavigate();
  const { difference: kind, q, unitId } = useSearch({ from: HERE });
  const filter: DifferenceFilter = { kind, q, unitId };
  const [compared, setCompared] = useState<RunDifference>();
  const text = useText();
  const mayExport = mayExportPeople(useSession());
  const paging = usePaging();
  const list = useQuery({ ...runDifferencesQuery(run.id, against, filter, paging.cursor), placeholderData: keepPreviousData });
  const verdicts: Record<RowVerdict, string> = useWords(peopleWords);
  const say = (outcome: RunOutcome | null) => (outcome ? words.outcomeOf(formatCredits(outcome.totalHundredths), verdicts[outcome.verdict]) : words.notInRun);
  const kinds: Record<DifferenceKind, string> = { verdict: differing.kindVerdict, total: differing.kindTotal, part: differing.kindPart };
  const change = (part: { difference?: DifferenceKind | undefined; q?: string | undefined; unitId?: number | undefined }) => void navigate({ to: '.', search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true, resetScroll: false });
  const clear = () => change({ difference: undefined, q: undefined, unitId: undefined });
  const filtered = Object.values(filter).some((value) => value !== undefined);
  return (
    <>
      <Filters onClear={filtered ? clear : undefined}>
        <ChoiceFilter label={differing.differenceKind} value={kind} options={DIFFERENCE_KINDS.map((value) => ({ value, label: kinds[value] }))} onValue={(value) => change({ difference: value })} />
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <UnitSelect value={unitId} onValue={(value) => change({ unitId: value })} />
      </Filters>
      <DataList
        title={words.differences}
        list={list}
        paging={paging}
        exportHref={mayExport ? runDifferencesWorkbook(run.id, against, filter) : undefined}
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
          {
            key: 'compare',
            title: differing.compare,
            cell: (row) => (
              <button type="button" className="link-button" onClick={() => setCompared(row)} aria-label={`${differing.compare} ${row.name}`}>
                {differing.compare}
              </button>
            ),
          },
        ]}
        empty={filtered ? <NothingFound title={differing.noneSuch} why={words.noResultsWhy} onClear={clear} /> : <EmptyState title={words.noDifferences} why={words.noDifferencesWhy} />}
      />
      {compared && <PersonComparison run={run} against={against} person={compared} onClose={() => setCompared(undefined)} />}
    </>
  );
}
