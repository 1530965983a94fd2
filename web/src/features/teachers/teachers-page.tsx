import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { CATALOG_SHOWN } from '../../api/courses';
import { TEACHER_KINDS, teachersQuery, teachersWorkbook } from '../../api/teachers';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { mayEditCatalogue } from '../courses/may-edit-catalogue';
import { teacherColumns } from './teacher-columns';
import { TeacherDialog } from './teacher-dialog';
import { teacherKinds, teacherWords } from './teacher-words';

export const Route = createLazyRoute('/signed-in/teachers')({ component: behind('catalog.read', TeachersPage) });

function TeachersPage() {
  const words = useWords(teacherWords);
  const kinds = useWords(teacherKinds);
  const navigate = Route.useNavigate();
  const { q, teacherKind, shown } = Route.useSearch();
  const paging = usePaging();
  const acts = mayEditCatalogue(useSession());
  const [adding, setAdding] = useState(false);
  const filter = { q, kind: teacherKind, status: shown };
  const list = useQuery({ ...teachersQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const change = (part: Partial<ReturnType<typeof Route.useSearch>>) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = [q, teacherKind, shown].some((value) => value !== undefined);
  const clear = () => change({ q: undefined, teacherKind: undefined, shown: undefined });
  const add = acts && (
    <button type="button" className="button primary" onClick={() => setAdding(true)}>
      {words.new}
    </button>
  );
  return (
    <Page title={words.title} under={acts && <span className="quiet">{words.evaluationNote}</span>} action={add}>
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <ChoiceFilter label={words.kind} value={teacherKind} options={TEACHER_KINDS.map((value) => ({ value, label: kinds[value] }))} onValue={(value) => change({ teacherKind: value })} />
        <ChoiceFilter label={words.shown} value={shown} none={words.inUse} options={CATALOG_SHOWN.map((value) => ({ value, label: words[value] }))} onValue={(value) => change({ shown: value })} />
      </Filters>
      <DataList
        title={words.list}
        list={list}
        paging={paging}
        exportHref={teachersWorkbook(filter)}
        rowKey={({ id }) => id}
        columns={teacherColumns(words, kinds, { evaluated: acts })}
        empty={
          filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={clear} /> : <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy} />
        }
      />
      {adding && <TeacherDialog onClose={() => setAdding(false)} />}
    </Page>
  );
}
