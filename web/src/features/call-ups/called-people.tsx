import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { calledPeopleQuery, calledPeopleWorkbook, type CalledFilter, TIMES_CALLED } from '../../api/call-ups';
import { useTrainingYear } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { UnitSelect } from '../../pieces/unit-select';
import { enrolmentTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { callUpWords } from './call-up-words';

/** Who is in which classes of the year, or in none; by name, for nobody is ranked. */
export function CalledPeople() {
  const words = useWords(callUpWords);
  const terms = useWords(enrolmentTerms);
  const official = useOfficialWord();
  const year = useTrainingYear();
  const navigate = useNavigate({ from: '/call-ups' });
  const { times, unitId, q } = useSearch({ from: '/signed-in/call-ups' });
  const paging = usePaging();
  const filter: CalledFilter = { year, times, unitId, q };
  const list = useQuery({ ...calledPeopleQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const change = (part: Partial<Omit<CalledFilter, 'year'>>) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true, resetScroll: false });
  const filtered = [times, unitId, q].some((value) => value !== undefined);
  const clear = () => change({ times: undefined, unitId: undefined, q: undefined });
  return (
    <>
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <UnitSelect value={unitId} onValue={(value) => change({ unitId: value })} />
        <ChoiceFilter label={words.times} value={times} options={TIMES_CALLED.map((value) => ({ value, label: words[value] }))} onValue={(value) => change({ times: value })} />
      </Filters>
      <DataList
        title={words.byPerson}
        list={list}
        paging={paging}
        exportHref={calledPeopleWorkbook(filter)}
        rowKey={({ personId }) => personId}
        columns={[
          {
            key: 'name',
            title: words.name,
            names: true,
            cell: ({ personId, name }) => (
              <Link to="/people/$personId" params={{ personId }}>
                {name}
              </Link>
            ),
          },
          { key: 'unit', title: words.unit, cell: ({ unitName }) => unitName },
          { key: 'post', title: words.post, cell: ({ post, rank }) => [post, rank].filter(Boolean).map(official).join(' · ') },
          { key: 'times', title: words.times, whole: true, cell: ({ classes }) => words.timesSaid(classes.length) },
          {
            key: 'classes',
            title: words.classes,
            cell: ({ classes }) =>
              classes.length === 0 ? (
                '—'
              ) : (
                <ul>
                  {classes.map(({ classId, title, startsOn, path, state }) => (
                    <li key={classId}>
                      <Link to="/classes/$classId" params={{ classId }}>
                        {title}
                      </Link>{' '}
                      <span className="quiet">
                        {startsOn} · {terms[path]} · {terms[state]}
                      </span>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
        empty={
          <NothingFound title={words.none} why={words.noneWhy} onClear={clear} />
        }
      />
    </>
  );
}
