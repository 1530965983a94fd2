import './attendance.css';
import { useState } from 'react';
import { type AttendedSession, type ClassAttendance, MARK_STATES, type MarkState, type TraineeAttendance, attendanceWorkbook } from '../../api/attendance';
import { CardTable } from '../../pieces/card-table';
import { useWords } from '../../words/language';
import { attendanceWords } from './attendance-words';
import { CorrectionDialog } from './correction-dialog';
import { notedState } from './offline-desk/desk-notes';
import { deskWords } from './offline-desk/desk-words';
import type { OfflineDesk } from './offline-desk/use-offline-desk';

interface RegisterProps {
  readonly attendance: ClassAttendance;
  readonly session: AttendedSession;
  readonly isOpen: boolean;
  readonly desk: OfflineDesk;
}

/** Everybody of the class in one session: what stands, what it adds up to in the class, and the desk's marks. */
export function SessionRegister({ attendance, session, isOpen, desk }: RegisterProps) {
  const words = useWords(attendanceWords);
  const [correcting, setCorrecting] = useState<TraineeAttendance>();
  const { classId, trainees, missedLimit } = attendance;
  const markOf = (trainee: TraineeAttendance) => trainee.marks.find(({ sessionId }) => sessionId === session.id);
  const noted = (trainee: TraineeAttendance) => notedState(desk.notes, session.id, trainee.personId);
  const stateOf = (trainee: TraineeAttendance) => noted(trainee) ?? markOf(trainee)?.state;
  const here = trainees.filter((trainee) => ['present', 'late'].includes(stateOf(trainee) ?? '')).length;
  return (
    <>
      <CardTable
        title={words.register}
        exportHref={attendanceWorkbook(classId)}
        aside={words.signedIn(here, trainees.length)}
        rows={trainees}
        rowKey={({ personId }) => personId}
        columns={[
          { key: 'name', title: words.name, names: true, cell: ({ name }) => name },
          { key: 'unit', title: words.unit, cell: ({ unitName }) => unitName },
          { key: 'here', title: words.here, cell: (trainee) => <Standing state={stateOf(trainee)} isNoted={noted(trainee) !== undefined} /> },
          { key: 'attended', title: words.attended, figure: true, cell: ({ count }) => `${count.attended} / ${count.planned}` },
          { key: 'leave', title: words.onLeave, figure: true, cell: ({ count }) => count.onLeave },
          {
            key: 'absent', title: words.absentCount, figure: true,
            cell: ({ count, overLeave, overMissed }) => (
              <>
                {count.absent}
                {overLeave && <span className="attendance-alert">{words.overLeave}</span>}
                {overMissed && !overLeave && <span className="attendance-alert">{words.overMissed(missedLimit.part, missedLimit.of)}</span>}
              </>
            ),
          },
          ...(isOpen
            ? [{
                key: 'act', title: words.act,
                cell: (trainee: TraineeAttendance) => (
                  <Marks
                    trainee={trainee}
                    mark={markOf(trainee)}
                    noted={noted(trainee)}
                    onMark={(state) => desk.mark({ sessionId: session.id, personId: trainee.personId, name: trainee.name, state })}
                    onCorrect={() => setCorrecting(trainee)}
                  />
                ),
              }]
            : []),
        ]}
      />
      {correcting && <CorrectionDialog classId={classId} sessionId={session.id} trainee={correcting} onClose={() => setCorrecting(undefined)} />}
    </>
  );
}

const SIGNS: Record<MarkState, string> = { present: '✓', late: '◐', absent: '✕', on_leave: '○' };

function Standing({ state, isNoted }: { state: MarkState | undefined; isNoted: boolean }) {
  const words = useWords(attendanceWords);
  const desk = useWords(deskWords);
  if (!state) return <span className="quiet">{words.unmarked}</span>;
  return (
    <>
      <span className={`mark ${state}`}>{`${SIGNS[state]} ${words[state]}`}</span>
      {isNoted && <span className="quiet"> {desk.mark}</span>}
    </>
  );
}

interface MarksProps {
  readonly trainee: TraineeAttendance;
  readonly mark: TraineeAttendance['marks'][number] | undefined;
  /** Noted and not brought yet. */
  readonly noted: MarkState | undefined;
  readonly onMark: (state: MarkState) => void;
  readonly onCorrect: () => void;
}

/** Who has signed in is changed by a correction only; whoever has not is marked with one press. */
function Marks({ trainee, mark, noted, onMark, onCorrect }: MarksProps) {
  const words = useWords(attendanceWords);
  const standing = mark?.state;
  if (standing === 'present' || standing === 'late' || mark?.method === 'correction') {
    return (
      <button type="button" className="button plain" onClick={onCorrect} aria-label={words.correctTitle(trainee.name)}>
        {words.correct}
      </button>
    );
  }
  return (
    <div className="mark-buttons">
      {MARK_STATES.map((state) => (
        <button key={state} type="button" className="button plain" disabled={state === (noted ?? standing)} aria-label={words.markOf(trainee.name, words[state])} onClick={() => onMark(state)}>
          {words[state]}
        </button>
      ))}
    </div>
  );
}
