import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { CATALOG_SHOWN, coursesQuery, coursesWorkbook, TEACHING_METHODS, topicsQuery } from '../../api/courses';
import { behind } from '../../app/behind';
import { useSession } from '../../app/session';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters, TextFilter } from '../../pieces/filters';
import { NothingFound } from '../../pieces/nothing-found';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { courseColumns } from './course-columns';
import { courseWords, methodTerms } from './course-words';
import { mayEditCatalogue } from './may-edit-catalogue';

export const Route = createLazyRoute('/signed-in/courses')({ component: behind('catalog.read', CoursesPage) });

/** The catalogue, found by any word of a title or topic, by pinyin and by initials. */
function CoursesPage() {
  const words = useWords(courseWords);
  const methods = useWords(methodTerms);
  const navigate = Route.useNavigate();
  const { q, topicId, method, shown } = Route.useSearch();
  const paging = usePaging();
  const topics = useQuery(topicsQuery).data?.items ?? [];
  const filter = { q, topicId, method, status: shown };
  const list = useQuery({ ...coursesQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const change = (part: Partial<ReturnType<typeof Route.useSearch>>) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const filtered = [q, topicId, method, shown].some((value) => value !== undefined);
  const clear = () => change({ q: undefined, topicId: undefined, method: undefined, shown: undefined });
  const add = mayEditCatalogue(useSession()) && (
    <Link to="/courses/new" className="button primary">
      {words.new}
    </Link>
  );
  return (
    <Page
      title={words.title}
      action={
        <>
          <Link to="/teachers" className="button">
            {words.teachers}
          </Link>
          {add}
        </>
      }
    >
      <Filters onClear={filtered ? clear : undefined}>
        <TextFilter label={words.search} example={words.searchExample} value={q} onValue={(value) => change({ q: value })} />
        <ChoiceFilter
          label={words.topic}
          value={topicId === undefined ? undefined : String(topicId)}
          options={topics.map(({ id, name }) => ({ value: String(id), label: name }))}
          onValue={(value) => change({ topicId: value === undefined ? undefined : Number(value) })}
        />
        <ChoiceFilter label={words.method} value={method} options={TEACHING_METHODS.map((value) => ({ value, label: methods[value] }))} onValue={(value) => change({ method: value })} />
        <ChoiceFilter label={words.shown} value={shown} none={words.inUse} options={CATALOG_SHOWN.map((value) => ({ value, label: words[value] }))} onValue={(value) => change({ shown: value })} />
      </Filters>
      <DataList
        title={words.list}
        list={list}
        paging={paging}
        exportHref={coursesWorkbook(filter)}
        rowKey={({ id }) => id}
        columns={courseColumns(words, methods)}
        empty={
          filtered ? <NothingFound title={words.none} why={words.noneWhy} onClear={clear} /> : (
            <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy}>
              {add}
            </EmptyState>
          )
        }
      />
    </Page>
  );
}
