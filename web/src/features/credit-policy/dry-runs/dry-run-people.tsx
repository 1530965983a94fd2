import { CYCLE_STATE_TERMS } from '#contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { AssessmentRun } from '../../../api/assessment-runs';
import { DRY_RUN_EFFECTS, type DryRunPerson, dryRunPeopleQuery, dryRunPeopleWorkbook } from '../../../api/dry-runs';
import { mayExportPeople } from '../../../app/rooms';
import { useSession } from '../../../app/session';
import { DataList } from '../../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../../pieces/data-list/paging';
import { EmptyState } from '../../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../../pieces/filters';
import { formatCredits } from '../../../words/format';
import { useText, useWords } from '../../../words/language';
import { useOfficialWord } from '../../../words/use-official-word';
import { PersonLink } from '../../assessments/person-link';
import { BothExplanations } from './both-explanations';
import { dryRunWords } from './dry-run-words';

/** The people behind the sums, each with both outcomes and, on request, how each version counts. */
export function DryRunPeople({ run, ranks }: { run: AssessmentRun; ranks: readonly string[] }) {
  const words = useWords(dryRunWords);
  const official = useOfficialWord();
  const navigate = useNavigate();
  const { unitId, effect, rank } = useSearch({ from: '/signed-in/policy-dry-runs/$runId' });
  const mayExport = mayExportPeople(useSession());
  const paging = usePaging();
  const [explained, setExplained] = useState<DryRunPerson>();
  const list = useQuery({ ...dryRunPeopleQuery(run.id, { unitId, effect, rank }, paging.cursor), placeholderData: keepPreviousData });
  const change = (part: { effect?: typeof effect; rank?: string | undefined }) => void navigate({ to: '.', search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true, resetScroll: false });
  return (
    <div id="people" className="stack">
      <Filters>
        <ChoiceFilter label={words.effect} none={words.any} value={effect === 'any' ? undefined : effect} options={DRY_RUN_EFFECTS.filter((one) => one !== 'any').map((value) => ({ value, label: words[value] }))} onValue={(value) => change({ effect: value })} />
        <ChoiceFilter label={words.rank} value={rank} options={ranks.filter((one) => one !== '').map((value) => ({ value, label: official(value) }))} onValue={(value) => change({ rank: value })} />
      </Filters>
      <DataList
        title={words.who}
        list={list}
        paging={paging}
        exportHref={mayExport ? dryRunPeopleWorkbook(run.id, { unitId, effect, rank }) : undefined}
        rowKey={(row) => row.personId}
        columns={[
          { key: 'name', title: words.name, names: true, cell: (row) => <PersonLink row={row} year={run.year} /> },
          { key: 'unit', title: words.unitName, cell: (row) => row.unitName },
          { key: 'rank', title: words.rank, cell: (row) => official(row.rank) },
          { key: 'before', title: words.before, whole: true, cell: (row) => <Outcome outcome={row.before} /> },
          { key: 'after', title: words.after, whole: true, cell: (row) => <Outcome outcome={row.after} /> },
          {
            key: 'explanation',
            title: words.explanation,
            cell: (row) => (
              <button type="button" className="link-button" onClick={() => setExplained(row)} aria-label={`${words.explain} ${row.name}`}>
                {words.explain}
              </button>
            ),
          },
        ]}
        empty={<EmptyState title={words.nobody} why={words.nobodyWhy} />}
      />
      {explained && <BothExplanations run={run} person={explained} onClose={() => setExplained(undefined)} />}
    </div>
  );
}

/** The year, and below it the cycles of several years that concern the person. */
function Outcome({ outcome: { totalHundredths, attainment, cycles } }: { outcome: DryRunPerson['before'] }) {
  const words = useWords(dryRunWords);
  const text = useText();
  return (
    <>
      <div>{words.outcomeOf(formatCredits(totalHundredths), words[attainment])}</div>
      {cycles.map(({ cycle, title, state }) => (
        <div key={cycle} className="quiet">
          {words.cycleOf(text(title), text(CYCLE_STATE_TERMS[state]))}
        </div>
      ))}
    </>
  );
}
