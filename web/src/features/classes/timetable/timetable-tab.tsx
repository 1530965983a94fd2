import '../class-form.css';
import type { TrainingClass } from '../../../api/classes';
import { useSession } from '../../../app/session';
import { EmptyState } from '../../../pieces/empty-state';
import { useWords } from '../../../words/language';
import { mayManage } from '../may-manage';
import { editedOf } from './edited-timetable';
import { SessionBody } from './session-body';
import { TimetableEditor } from './timetable-editor';
import { TimetableGrid } from './timetable-grid';
import { timetableWords } from './timetable-words';
import { isSameSlot } from './weeks-of';

const OVER: readonly TrainingClass['state'][] = ['closed', 'archived', 'cancelled'];

/** The half-days of a class: arranged by whoever runs it, read by everybody else. */
export function TimetableTab({ of }: { of: TrainingClass }) {
  const words = useWords(timetableWords);
  const may = mayManage(useSession());
  if (may && !OVER.includes(of.state)) return <TimetableEditor of={of} />;
  if (of.sessions.length === 0) return <EmptyState title={words.none} why={words.noneWhy} />;
  const sessions = of.sessions.map(editedOf);
  return (
    <TimetableGrid
      startsOn={of.startsOn}
      endsOn={of.endsOn}
      cell={(slot) => {
        const session = sessions.find((one) => isSameSlot(one, slot));
        return session ? (
          <div className="session">
            <SessionBody session={session} />
          </div>
        ) : (
          <span className="quiet">{words.empty}</span>
        );
      }}
    />
  );
}
