import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { CLASS_KINDS, CLASS_STATES, type ClassFilter, classesQuery, classesWorkbook } from '../../api/classes';
import { useSession, useTrainingYear } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { classTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';
import { boardColumns } from './board-columns';
import { BOARD_STAGES } from './board-stages';
import { boardWords } from './board-words';
import { mayManage } from './may-manage';
import { StateCounts } from './state-counts';

export const Route = createLazyRoute('/signed-in/classes')({ component: BoardPage });

/** Every class that the caller runs or approves, and what each asks for. */
function BoardPage() {
  const words = useWords(boardWords);
  const terms = useWords(classTerms);
  const year = useTrainingYear();
  const navigate = Route.useNavigate();
  const { q, state, kind, stage } = Route.useSearch();
  const paging = usePaging();
  const held = state === undefined ? (stage ?? 'current') : 'all';
  const filter: ClassFilter = { view: 'hosted', year, q, state, kind, stage: held === 'all' ? undefined : held };
  const list = useQuery({ ...classesQuery(filter, paging.cursor), placeholderData: keepPreviousData });

  const change = (part: Partial<ReturnType<typeof Route.useSearch>>) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = [q, state, kind, stage].some((value) => value !== undefined);
  const clear = () => change({ q: undefined, state: undefined, kind: undefined, stage: undefined });
  const make = mayManage(useSession()) && (
    <Link to="/classes/new" className="button primary">
      {words.newClass}
    </Link>
  );

  return (
    <Page title={words.title} under={words.of(year)} action={make}>
      {list.data && <StateCounts states={list.data.states} chosen={state} />}
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <ChoiceFilter label={words.stage} value={stage} none={words.current} options={BOARD_STAGES.map((value) => ({ value, label: words[value] }))} onValue={(value) => change({ stage: value, state: undefined })} />
        <ChoiceFilter label={words.state} value={state} options={CLASS_STATES.map((value) => ({ value, label: terms[value] }))} onValue={(value) => change({ state: value, stage: undefined })} />
        <ChoiceFilter label={words.kind} value={kind} options={CLASS_KINDS.map((value) => ({ value, label: terms[value] }))} onValue={(value) => change({ kind: value })} />
      </Filters>
      <DataList
        title={words.title}
        list={list}
        paging={paging}
        exportHref={classesWorkbook(filter)}
        rowKey={(row) => row.id}
        columns={boardColumns(words, terms)}
        empty={
          list.data?.states.some(({ count }) => count > 0) || filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={() => change({ q: undefined, state: undefined, kind: undefined, stage: 'all' })} /> : (
            <EmptyState title={words.noneAtAll(year)} why={words.noneAtAllWhy}>
              {make}
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
