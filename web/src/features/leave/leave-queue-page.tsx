import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { FIRST_PAGE } from '../../pieces/data-list/paging';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { LeaveList } from './leave-list';
import { leaveWords } from './leave-words';

export const Route = createLazyRoute('/signed-in/leave-requests')({ component: LeaveQueuePage });

/** Begins with what waits for the reader. */
function LeaveQueuePage() {
  const words = useWords(leaveWords);
  const navigate = useNavigate({ from: '/leave-requests' });
  const { list = 'decide' } = Route.useSearch();
  return (
    <Page title={words.title}>
      <LeaveList title={words.requests} filter={{ list: list === 'all' ? undefined : list }} onList={(next) => void navigate({ search: ({ year }) => ({ year, ...FIRST_PAGE, list: next === 'decide' ? undefined : (next ?? 'all') }), replace: true })} />
    </Page>
  );
}
