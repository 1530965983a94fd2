import type { ClassAttendance } from '../../../api/attendance';
import { asProblem } from '../../../api/problem';
import { CardTable } from '../../../pieces/card-table';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { formatInstant } from '../../../words/format';
import { useWords } from '../../../words/language';
import { useHalfDay } from '../../../words/use-half-day';
import { attendanceWords } from '../attendance-words';
import { type DeskNote, isWaiting } from './desk-notes';
import { deskWords } from './desk-words';
import type { Register } from './register-query';
import type { OfflineDesk } from './use-offline-desk';

/** How many marks still wait and why, and those that the server did not take. */
export function DeskStanding({ desk, attendance }: { desk: OfflineDesk; attendance: Register }) {
  const words = useWords(deskWords);
  const { sessions, asOf, isKept } = attendance;
  const waiting = desk.notes.filter(isWaiting);
  const notTaken = desk.notes.filter((note) => !isWaiting(note));
  return (
    <>
      {isKept && <p className="message warning">{words.registerOf(formatInstant(asOf))}</p>}
      {waiting.length > 0 && desk.trouble !== undefined && <Waiting count={waiting.length} desk={desk} />}
      {notTaken.length > 0 && <NotTaken notes={notTaken} desk={desk} sessions={sessions} />}
    </>
  );
}

/** No answer at all, or one of the machines between here and the server. */
export const isAway = (trouble: unknown) => trouble !== undefined && [0, 502, 503, 504].includes(asProblem(trouble).status);

function Waiting({ count, desk: { trouble, send } }: { count: number; desk: OfflineDesk }) {
  const words = useWords(deskWords);
  return (
    <div className="message warning" role="status">
      <p className="message-title">{words.waiting(count)}</p>
      {isAway(trouble) ? (
        <>
          <p>{words.waitingAway}</p>
          <p>{words.numbersNeedNetwork}</p>
        </>
      ) : (
        <ProblemPanel error={trouble} />
      )}
      <button type="button" className="button" onClick={send}>
        {words.send}
      </button>
    </div>
  );
}

function NotTaken({ notes, desk, sessions }: { notes: readonly DeskNote[]; desk: OfflineDesk; sessions: ClassAttendance['sessions'] }) {
  const words = useWords(deskWords);
  const marks = useWords(attendanceWords);
  const sayHalfDay = useHalfDay();
  const sessionOf = ({ sessionId }: DeskNote) => {
    const session = sessions.find(({ id }) => id === sessionId);
    return session ? sayHalfDay(session) : '—';
  };
  return (
    <CardTable
      title={words.notTaken}
      aside={words.notTakenCount(notes.length)}
      rows={notes}
      rowKey={({ clientId }) => clientId}
      columns={[
        { key: 'name', title: words.name, names: true, cell: ({ name }) => name },
        { key: 'session', title: words.session, whole: true, cell: sessionOf },
        { key: 'state', title: words.state, cell: ({ state }) => marks[state] },
        { key: 'at', title: words.at, whole: true, cell: ({ signedAt }) => formatInstant(signedAt) },
        { key: 'why', title: words.why, cell: ({ refusedWith }) => whyNotTaken(words, refusedWith ?? '') },
        {
          key: 'act', title: words.act,
          cell: (note) => (
            <div className="mark-buttons">
              <button type="button" className="button plain" aria-label={words.againOf(note.name)} onClick={() => desk.noteAgain(note)}>
                {words.again}
              </button>
              <button type="button" className="button plain" aria-label={words.dismissOf(note.name)} onClick={() => desk.dismiss(note.clientId)}>
                {words.dismiss}
              </button>
            </div>
          ),
        },
      ]}
    />
  );
}

const KNOWN = ['NOT_IN_CLASS', 'MARK_STANDS', 'DESK_RECEIPT_DIFFERS', 'CLASS_NOT_RUNNING', 'SESSION_NOT_FOUND'] as const;

function whyNotTaken(words: ReturnType<typeof useWords<(typeof deskWords)['zh']>>, code: string): string {
  const known = KNOWN.find((candidate) => candidate === code);
  return known ? words[known] : words.other(code);
}
