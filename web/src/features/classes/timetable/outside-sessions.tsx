import { useWords } from '../../../words/language';
import type { EditedSession } from './edited-timetable';
import { timetableWords } from './timetable-words';
import { useSlotName } from './use-slot-name';
import { type Slot, slotKey } from './weeks-of';

/** What the dates of the class left behind. */
export function OutsideSessions({ sessions, onOpen }: { sessions: readonly EditedSession[]; onOpen: (slot: Slot) => void }) {
  const words = useWords(timetableWords);
  const slotName = useSlotName();
  if (sessions.length === 0) return null;
  return (
    <div className="message warning">
      <p className="message-title">{words.outside}</p>
      <p>{words.outsideWhy}</p>
      <ul>
        {sessions.map((session) => (
          <li key={slotKey(session)}>
            <button type="button" className="link-button" onClick={() => onOpen(session)}>
              {slotName(session)} {session.topic}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
