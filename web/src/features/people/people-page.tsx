import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { overviewQuery } from '../../api/overview';
import { PEOPLE_SORTS, PEOPLE_VERDICTS, type PeopleFilter, peopleQuery, peopleWorkbook } from '../../api/people';
import { behind } from '../../app/behind';
import { NextRoom } from '../../app/next-room';
import { mayExportPeople } from '../../app/rooms';
import { useSession, useTrainingYear } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { DayFilter } from '../../pieces/day-filter';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { PolicyMark } from '../../pieces/policy-mark';
import { UnitSelect } from '../../pieces/unit-select';
import { formatCredits } from '../../words/format';
import { useText, useWords } from '../../words/language';
import { useCountedIn } from '../../words/use-counted-in';
import { useOfficialWord } from '../../words/use-official-word';
import { SavedFilters } from '../saved-filters/saved-filters';
import { peopleWords } from './people-words';
import { Standing } from './standing';

export const Route = createLazyRoute('/signed-in/people')({ component: behind('people.read', PeoplePage) });

function PeoplePage() {
  const words = useWords(peopleWords);
  const official = useOfficialWord();
  const countedIn = useCountedIn();
  const text = useText();
  const session = useSession();
  const year = useTrainingYear();
  const navigate = Route.useNavigate();
  const { q, unitId, asOf, rank, post, category, staffKind, verdict, requirement, flag, sort } = Route.useSearch();
  const filter: PeopleFilter = { year, q, unitId, asOf, rank, post, category, staffKind, verdict, requirement, flag, sort };
  const paging = usePaging();
  const list = useQuery({ ...peopleQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const overview = useQuery(overviewQuery(year)).data;

  const change = (part: Partial<typeof filter>) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = [q, unitId, asOf, rank, post, category, staffKind, verdict, requirement, flag].some((value) => value !== undefined);
  const clear = () => change({ q: undefined, unitId: undefined, asOf: undefined, rank: undefined, post: undefined, category: undefined, staffKind: undefined, verdict: undefined, requirement: undefined, flag: undefined });

  return (
    <Page title={words.title} under={list.data?.policy && <PolicyMark policy={list.data.policy} />}>
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <UnitSelect value={unitId} onValue={(value) => change({ unitId: value })} />
        <DayFilter label={words.asOf} value={asOf} onValue={(value) => change({ asOf: value })} />
        <ChoiceFilter
          label={words.rank}
          value={rank}
          options={(overview?.byRank ?? []).map((group) => ({ value: group.rank, label: official(group.rank) }))}
          onValue={(value) => change({ rank: value })}
        />
        <ChoiceFilter
          label={words.post}
          value={post}
          options={(overview?.byPost ?? []).filter((group) => group.post !== '').map((group) => ({ value: group.post, label: official(group.post) }))}
          onValue={(value) => change({ post: value })}
        />
        <ChoiceFilter
          label={words.staffKind}
          value={staffKind}
          options={(overview?.byStaffKind ?? []).filter((group) => group.staffKind !== '').map((group) => ({ value: group.staffKind, label: official(group.staffKind) }))}
          onValue={(value) => change({ staffKind: value })}
        />
        <ChoiceFilter label={words.verdict} value={verdict} options={PEOPLE_VERDICTS.map((value) => ({ value, label: words[value] }))} onValue={(value) => change({ verdict: value })} />
        <ChoiceFilter
          label={words.requirement}
          value={requirement}
          options={(overview?.byRequirement ?? []).map((item) => ({ value: item.id, label: text(item.title) }))}
          onValue={(value) => change({ requirement: value })}
        />
        <ChoiceFilter
          label={words.category}
          value={category}
          options={(overview?.byCategory[0]?.categories ?? []).flatMap((row) => (row.category === null ? [] : [{ value: row.category, label: text(row.title) }]))}
          onValue={(value) => change({ category: value })}
        />
        <ChoiceFilter label={words.flag} value={flag} options={[{ value: 'any', label: words.anyFlag }, { value: 'rank_changed', label: words.rankChanged }]} onValue={(value) => change({ flag: value })} />
        <SavedFilters
          list="people"
          choices={{ unitId, rank, post, category, staffKind, verdict, requirement, flag }}
          onApply={(saved) => change({ unitId: saved.unitId, rank: saved.rank, post: saved.post, category: saved.category, staffKind: saved.staffKind, verdict: PEOPLE_VERDICTS.find((value) => value === saved.verdict), requirement: saved.requirement, flag: saved.flag })}
        />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={mayExportPeople(session) ? peopleWorkbook(filter) : undefined}
        sorting={{ by: sort, standard: 'name', offered: PEOPLE_SORTS, onSort: (by) => change({ sort: PEOPLE_SORTS.find((option) => option === by) }) }}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name',
            title: words.name,
            names: true,
            sort: 'name',
            cell: (row) => (
              <Link to="/people/$personId" params={{ personId: row.id }}>
                {row.name}
              </Link>
            ),
          },
          { key: 'residentId', title: words.residentId, whole: true, cell: (row) => row.maskedResidentId },
          { key: 'unit', title: words.unit, sort: 'unit', cell: (row) => row.unitName },
          { key: 'rank', title: words.rankAndPost, cell: (row) => [row.post, row.rank].filter(Boolean).map(official).join(' · ') },
          { key: 'status', title: words.status, whole: true, cell: (row) => official(row.status) },
          { key: 'total', title: words.total(countedIn(list.data?.policy)), figure: true, cell: (row) => (row.totalHundredths === null ? '—' : formatCredits(row.totalHundredths)) },
          { key: 'standing', title: words.standing, cell: (row) => (row.leftReach ? words.leftReach : <Standing row={row} />) },
        ]}
        empty={
          filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={clear} /> : (
            <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy}>
              <NextRoom name="imports" />
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
