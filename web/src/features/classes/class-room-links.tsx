import { Link } from '@tanstack/react-router';
import type { TrainingClass } from '../../api/classes';
import { useSession } from '../../app/session';
import { useWords } from '../../words/language';
import { classWords } from './class-words';

const BEGUN: readonly TrainingClass['state'][] = ['running', 'closed', 'archived'];

/** From its first day on a class has a register, and papers to close with. */
export function ClassRoomLinks({ of: { id, state } }: { of: TrainingClass }) {
  const words = useWords(classWords);
  const { permissions } = useSession();
  if (!BEGUN.includes(state) || !permissions.includes('attendance.read')) return null;
  return (
    <div className="button-row no-print">
      <Link className="button" to="/classes/$classId/attendance" params={{ classId: id }}>
        {words.toAttendance}
      </Link>
      <Link className="button" to="/classes/$classId/closing" params={{ classId: id }}>
        {words.toClosing}
      </Link>
    </div>
  );
}
