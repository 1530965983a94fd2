import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { myAttendanceQuery } from '../../api/my-attendance';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { useNotice } from '../../pieces/notice';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { myClassWords } from './my-class-words';
import { RequestLeaveForm } from './request-leave-form';
import { requestLeaveWords } from './request-leave-words';

export const Route = createLazyRoute('/signed-in/my-classes/$classId/leave')({ component: RequestLeavePage });

function RequestLeavePage() {
  const words = useWords(requestLeaveWords);
  const rooms = useWords(myClassWords);
  const { classId } = Route.useParams();
  const navigate = useNavigate();
  const tell = useNotice();
  const sent = async () => {
    tell(words.sent);
    await navigate({ to: '/my-classes/$classId', params: { classId } });
  };
  const query = useQuery(myAttendanceQuery(classId));
  const takesLeave = query.data && query.data.sessions.length > 0 && ['enrolling', 'running'].includes(query.data.state);
  return (
    <Page
      path={[{ name: rooms.myClasses, to: '/my-classes' }]}
      title={words.title}
      under={
        query.data && (
          <Link to="/my-classes/$classId" params={{ classId }}>
            {query.data.title}
          </Link>
        )
      }
    >
      <Loaded query={query}>{({ sessions }) => (takesLeave ? <RequestLeaveForm classId={classId} sessions={sessions} onSent={sent} /> : <EmptyState title={words.notNow} why={words.notNowWhy} />)}</Loaded>
    </Page>
  );
}
