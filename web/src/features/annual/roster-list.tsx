import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { rosterQuery, rosterWorkbook, type SignOff } from '../../api/annual';
import { mayExportPeople } from '../../app/rooms';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { formatCredits } from '../../words/format';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { Standing } from '../people/standing';
import { signOffWords } from './sign-off-words';

const HERE = '/signed-in/annual/$year/sign-off';

/** The people whom the units sign for, as what they are judged, with what they have today. */
export function RosterList({ year, units }: { year: number; units: readonly SignOff[] }) {
  const words = useWords(signOffWords);
  const official = useOfficialWord();
  const navigate = useNavigate({ from: '/annual/$year/sign-off' });
  const { unitId, q } = useSearch({ from: HERE });
  const mayExport = mayExportPeople(useSession());
  const paging = usePaging();
  const list = useQuery({ ...rosterQuery(year, { unitId, q }, paging.cursor), placeholderData: keepPreviousData });
  const change = (part: { unitId?: number | undefined; q?: string | undefined }) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = unitId !== undefined || q !== undefined;
  return (
    <>
      <Filters onClear={filtered ? () => change({ unitId: undefined, q: undefined }) : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        {units.length > 1 && (
          <ChoiceFilter
            label={words.unit}
            value={unitId === undefined ? undefined : String(unitId)}
            options={units.map((unit) => ({ value: String(unit.unitId), label: unit.unitName }))}
            onValue={(value) => change({ unitId: value === undefined ? undefined : Number(value) })}
          />
        )}
      </Filters>
      <DataList
        title={words.roster}
        list={list}
        paging={paging}
        exportHref={mayExport ? rosterWorkbook(year, { unitId, q }) : undefined}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', title: words.name, names: true, cell: ({ personId, name }) => <Link to="/people/$personId" params={{ personId }} search={{ year }}>{name}</Link> },
          { key: 'unit', title: words.unit, cell: ({ unitName, moved }) => <>{unitName}{moved && <span className="quiet"> △ {words.moved}</span>}</> },
          { key: 'post', title: words.post, cell: ({ post }) => official(post) || '—' },
          { key: 'rank', title: words.rank, cell: ({ rank }) => official(rank) || '—' },
          { key: 'total', title: words.total, figure: true, cell: ({ totalHundredths }) => (totalHundredths === null ? '—' : formatCredits(totalHundredths)) },
          { key: 'verdict', title: words.verdict, whole: true, cell: ({ verdict }) => <Standing row={{ verdict, unmet: [] }} /> },
        ]}
        empty={<EmptyState title={words.noPeople} why={words.noPeopleWhy} />}
      />
    </>
  );
}
