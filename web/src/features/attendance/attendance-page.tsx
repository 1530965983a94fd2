import '../../pieces/list-links.css';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { AttendedSession } from '../../api/attendance';
import { useSession } from '../../app/session';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { sayMonthDay } from '../../words/days';
import { useSpeech, useWords } from '../../words/language';
import { attendanceWords } from './attendance-words';
import { NumberForm } from './number-form';
import { DeskStanding } from './offline-desk/desk-standing';
import { readyForAway } from './offline-desk/ready-for-away';
import { type Register, registerQuery } from './offline-desk/register-query';
import { useOfflineDesk } from './offline-desk/use-offline-desk';
import { SessionRegister } from './session-register';

export const Route = createLazyRoute('/signed-in/classes/$classId/attendance')({ component: AttendancePage });

function AttendancePage() {
  const words = useWords(attendanceWords);
  const { classId } = Route.useParams();
  const query = useQuery(registerQuery(classId));
  return (
    <Page path={[{ name: words.classes, to: '/classes' }]} title={words.title} under={query.data && <Link to="/classes/$classId" params={{ classId }}>{query.data.title}</Link>}>
      <Loaded query={query} lines={10}>
        {(attendance) => <Desk attendance={attendance} />}
      </Loaded>
    </Page>
  );
}

function Desk({ attendance }: { attendance: Register }) {
  const words = useWords(attendanceWords);
  const present = useSession();
  const { permissions } = present;
  const { session: wanted } = Route.useSearch();
  const { sessions, trainees, state, classId } = attendance;
  const desk = useOfflineDesk(classId);
  const works = permissions.includes('attendance.manage');
  useEffect(() => {
    if (works) void readyForAway(present);
  }, [works, present]);
  const [first] = sessions;
  if (!first) return <EmptyState title={words.noSession} why={words.noSessionWhy} />;
  if (trainees.length === 0) return <EmptyState title={words.nobody} why={words.nobodyWhy} />;
  const session = sessions.find(({ id }) => id === wanted) ?? sessions.find(({ open }) => open) ?? sessions.findLast(({ over }) => over) ?? first;
  const isOpen = state === 'running' && works;
  return (
    <>
      {state !== 'running' && <p className="message">{words.notRunning}</p>}
      <SessionLinks sessions={sessions} chosen={session} />
      {isOpen && (
        <div className="button-row no-print">
          <Link className="button" to="/classes/$classId/room/$sessionId" params={{ classId, sessionId: session.id }}>
            {words.roomScreen}
          </Link>
          <Link className="button" to="/classes/$classId/lists" params={{ classId }} search={({ year }) => ({ year, session: session.id })}>
            {words.paperList}
          </Link>
        </div>
      )}
      {isOpen && <NumberForm classId={classId} sessionId={session.id} trainees={trainees} />}
      <DeskStanding desk={desk} attendance={attendance} />
      <SessionRegister attendance={attendance} session={session} isOpen={isOpen} desk={desk} />
    </>
  );
}

function SessionLinks({ sessions, chosen }: { sessions: readonly AttendedSession[]; chosen: AttendedSession }) {
  const words = useWords(attendanceWords);
  const { language } = useSpeech();
  const { classId } = Route.useParams();
  return (
    <nav className="list-links no-print" aria-label={words.sessions}>
      {sessions.map(({ id, day, half }) => (
        <Link key={id} to="/classes/$classId/attendance" params={{ classId }} search={({ year }) => ({ year, session: id })} resetScroll={false} aria-current={id === chosen.id ? 'true' : undefined}>
          {sayMonthDay(day, language)} {half === 'am' ? words.am : words.pm}
        </Link>
      ))}
    </nav>
  );
}
