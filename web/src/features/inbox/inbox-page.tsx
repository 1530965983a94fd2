import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { type Notice, noticePreferencesQuery, noticesChanged, noticesQuery, readNotice, readNotices } from '../../api/notices';
import { behind } from '../../app/behind';
import { DataList } from '../../pieces/data-list/data-list';
import { FIRST_PAGE, usePaging } from '../../pieces/data-list/paging';
import { EmptyState } from '../../pieces/empty-state';
import { ChoiceFilter, Filters } from '../../pieces/filters';
import { useNotice } from '../../pieces/notice';
import { Page } from '../../pieces/page';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useText, useWords } from '../../words/language';
import { inboxWords } from './inbox-words';
import { noticeColumns } from './notice-columns';

export const Route = createLazyRoute('/signed-in/inbox')({ component: behind('notices.read', InboxPage) });

function InboxPage() {
  const words = useWords(inboxWords);
  const text = useText();
  const tell = useNotice();
  const queries = useQueryClient();
  const navigate = Route.useNavigate();
  const search = Route.useSearch();
  const kinds = useQuery(noticePreferencesQuery).data?.kinds ?? [];
  const kind = kinds.find((candidate) => candidate.kind === search.told)?.kind;
  const filter = { unread: search.unread, kind };
  const paging = usePaging();
  const list = useQuery({ ...noticesQuery(filter, paging.cursor), placeholderData: keepPreviousData });
  const items = list.data?.items ?? [];

  const onSuccess = () => noticesChanged(queries);
  const readingOne = useMutation({ mutationFn: readNotice, onSuccess });
  const readingAll = useMutation({
    mutationFn: () => readNotices({ throughId: Math.max(...items.map(({ id }) => id)), kind }),
    onSuccess: async () => {
      tell(words.markedAll);
      await onSuccess();
    },
  });
  const problem = readingOne.error ?? readingAll.error;
  const change = (part: { unread?: 'yes'; told?: string }) => void navigate({ search: (kept) => ({ ...kept, ...part, ...FIRST_PAGE }), replace: true });
  const clear = () => change({ unread: undefined, told: undefined });
  const filtered = filter.unread !== undefined || kind !== undefined;

  const markAll = (
    <button type="button" className="button" disabled={readingAll.isPending} onClick={() => readingAll.mutate()}>
      {words.markAll}
    </button>
  );
  return (
    <Page title={words.title} under={<Link to="/account">{words.wishes}</Link>} action={items.some(isUnread) && markAll}>
      <Filters onClear={filtered ? clear : undefined}>
        <ChoiceFilter label={words.state} value={filter.unread} options={[{ value: 'yes', label: words.onlyUnread }]} onValue={(unread) => change({ unread })} />
        <ChoiceFilter label={words.kind} value={kind} options={kinds.map((option) => ({ value: option.kind, label: text(option.name) }))} onValue={(value) => change({ told: value })} />
      </Filters>
      {problem && <ProblemPanel error={problem} />}
      <DataList title={words.title} list={list} paging={paging} rowKey={({ id }) => id} columns={noticeColumns({ words, text, onRead: readingOne.mutate, withMail: items.some(({ mail }) => mail !== 'none') })} empty={<NothingHere unread={filter.unread !== undefined} filtered={filtered} onAll={clear} />} />
    </Page>
  );
}

function isUnread({ readAt }: Notice): boolean {
  return readAt === null;
}

function NothingHere({ unread, filtered, onAll }: { unread: boolean; filtered: boolean; onAll: () => void }) {
  const words = useWords(inboxWords);
  if (!filtered) return <EmptyState title={words.noneAtAll} why={words.noneAtAllWhy} />;
  return (
    <EmptyState title={unread ? words.noneUnread : words.noneFound} why={unread ? words.noneUnreadWhy : words.noneFoundWhy}>
      <button type="button" className="button" onClick={onAll}>
        {words.seeAll}
      </button>
    </EmptyState>
  );
}
