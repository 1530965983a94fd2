import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { classQuery } from '../../api/classes';
import { looksAtWhole } from '../../app/looks-at-whole';
import { useSession } from '../../app/session';
import { FIRST_PAGE } from '../../pieces/data-list/paging';
import { Page } from '../../pieces/page';
import { useWords } from '../../words/language';
import { ClassLimits } from './class-limits';
import { LeaveList } from './leave-list';
import { leaveWords } from './leave-words';
import { takesLeave } from './takes-leave';

export const Route = createLazyRoute('/signed-in/classes/$classId/leave')({ component: ClassLeavePage });

/** Until it is closed. */
const OPEN: readonly string[] = ['draft', 'submitted', 'approved', 'published', 'enrolling', 'running'];

function ClassLeavePage() {
  const words = useWords(leaveWords);
  const { permissions } = useSession();
  const navigate = useNavigate({ from: '/classes/$classId/leave' });
  const { classId } = Route.useParams();
  const { list = 'all' } = Route.useSearch();
  const of = useQuery(classQuery(classId)).data;
  const mayManage = permissions.includes('attendance.manage');
  return (
    <Page
      path={[{ name: words.classes, to: '/classes' }]}
      title={words.ofClass}
      under={of && <Link to="/classes/$classId" params={{ classId }}>{of.title}</Link>}
      action={
        mayManage && of && takesLeave(of) && (
          <Link className="button primary" to="/classes/$classId/leave/new" params={{ classId }}>
            {words.enter}
          </Link>
        )
      }
    >
      <LeaveList title={words.requests} filter={{ classId, list: list === 'all' ? undefined : list }} onList={(next) => void navigate({ search: ({ year }) => ({ year, ...FIRST_PAGE, list: next }), replace: true })} />
      {of && looksAtWhole(permissions) && <ClassLimits classId={classId} mayManage={mayManage && OPEN.includes(of.state)} />}
    </Page>
  );
}
