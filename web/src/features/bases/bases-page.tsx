import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { GRADES } from '#contracts';
import { BASE_KINDS, BASE_STATES, basesOverviewQuery, basesQuery, basesWorkbook } from '../../api/bases';
import { behind } from '../../app/behind';
import { useSession, useTrainingYear } from '../../app/session';
import { AsOf } from '../../pieces/as-of';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { Loaded } from '../../pieces/loaded';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { baseColumns } from './base-columns';
import { baseTerms, baseWords } from './base-words';
import { BasesCounted } from './bases-counted';
import { BasesToWatch } from './bases-to-watch';
import { mayLookAfter } from './may-look-after';
import { UseOfBases } from './use-of-bases';

export const Route = createLazyRoute('/signed-in/teaching-bases')({ component: behind('partners.read', BasesPage) });

/** What asks for somebody, how many there are of which kind and grade, the register, and the use made of them in the year. */
function BasesPage() {
  const words = useWords(baseWords);
  const year = useTrainingYear();
  const session = useSession();
  const overview = useQuery({ ...basesOverviewQuery(year), placeholderData: keepPreviousData });
  return (
    <Page
      title={words.title}
      under={overview.data && <AsOf at={overview.data.asOf} />}
      action={
        <>
          <Link to="/venues" className="button">
            {words.calendarOfAll}
          </Link>
          {mayLookAfter(session) && (
            <Link to="/teaching-bases/new" className="button primary">
              {words.apply}
            </Link>
          )}
        </>
      }
    >
      <Loaded query={overview}>
        {(loaded) => (
          <>
            <BasesToWatch overview={loaded} />
            <BasesCounted overview={loaded} />
          </>
        )}
      </Loaded>
      <BaseRegister />
      {overview.data && <UseOfBases overview={overview.data} />}
    </Page>
  );
}

function BaseRegister() {
  const words = useWords(baseWords);
  const terms = useWords(baseTerms);
  const navigate = Route.useNavigate();
  const { q, baseKind: kind, grade, state } = Route.useSearch();
  const paging = usePaging();
  const filter = { q, kind, grade, state };
  const list = useQuery({ ...basesQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const change = (part: Partial<ReturnType<typeof Route.useSearch>>) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true, resetScroll: false });
  const filtered = [q, kind, grade, state].some((value) => value !== undefined);
  const clear = () => change({ q: undefined, baseKind: undefined, grade: undefined, state: undefined });
  return (
    <div className="stack" id="register">
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <ChoiceFilter label={words.kind} value={kind} options={BASE_KINDS.map((value) => ({ value, label: terms[value] }))} onValue={(value) => change({ baseKind: value })} />
        <ChoiceFilter label={words.grade} value={grade} options={GRADES.map((value) => ({ value, label: terms[value] }))} onValue={(value) => change({ grade: value })} />
        <ChoiceFilter label={words.state} value={state} options={BASE_STATES.map((value) => ({ value, label: terms[value] }))} onValue={(value) => change({ state: value })} />
      </Filters>
      <DataList
        title={words.list}
        list={list}
        paging={paging}
        exportHref={basesWorkbook(filter)}
        rowKey={({ id }) => id}
        columns={baseColumns(words, terms)}
        empty={
          filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={clear} /> : <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy} />
        }
      />
    </div>
  );
}
