import { useQuery } from '@tanstack/react-query';
import { createLazyRoute, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { attendanceQuery, type ClassAttendance } from '../../api/attendance';
import { EmptyState } from '../../pieces/empty-state';
import { Loaded } from '../../pieces/loaded';
import { useNotice } from '../../pieces/notice';
import { Page } from '../../pieces/page';
import { SelectField } from '../../pieces/select-field';
import { useWords } from '../../words/language';
import { RequestLeaveForm } from '../my-class/request-leave-form';
import { leaveWords } from './leave-words';
import { takesLeave } from './takes-leave';

export const Route = createLazyRoute('/signed-in/classes/$classId/leave/new')({ component: EnterLeavePage });

function EnterLeavePage() {
  const words = useWords(leaveWords);
  const { classId } = Route.useParams();
  const query = useQuery(attendanceQuery(classId));
  return (
    <Page path={[{ name: words.classes, to: '/classes' }]} title={words.enterTitle} under={query.data && <Link to="/classes/$classId/leave" params={{ classId }}>{query.data.title}</Link>}>
      <Loaded query={query}>{(attendance) => (takesLeave(attendance) && attendance.trainees.length > 0 ? <Entry attendance={attendance} /> : <EmptyState title={words.notNow} why={words.notNowWhy} />)}</Loaded>
    </Page>
  );
}

/** The same form as a trainee's own, for the one chosen. */
function Entry({ attendance: { classId, sessions, trainees } }: { attendance: ClassAttendance }) {
  const words = useWords(leaveWords);
  const navigate = useNavigate();
  const tell = useNotice();
  const [chosen, setChosen] = useState('');
  const sent = async () => {
    tell(words.entered);
    await navigate({ to: '/classes/$classId/leave', params: { classId } });
  };
  return (
    <div className="stack">
      <div className="form">
        <p>{words.enterLead}</p>
        <SelectField label={words.choose} none={words.chooseNone} value={chosen} options={trainees.map(({ personId, name, unitName }) => ({ value: String(personId), label: `${name}（${unitName}）` }))} onValue={setChosen} />
      </div>
      {chosen !== '' && <RequestLeaveForm key={chosen} classId={classId} personId={Number(chosen)} sessions={sessions} onSent={sent} />}
    </div>
  );
}
