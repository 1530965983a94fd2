import { Link } from '@tanstack/react-router';
import type { TrainingClass } from '../../api/classes';
import { looksAtWhole } from '../../app/looks-at-whole';
import { useSession } from '../../app/session';
import { useWords } from '../../words/language';
import { classWords } from './class-words';

const BEGUN: readonly TrainingClass['state'][] = ['running', 'closed', 'archived'];

/** From its first day on a class has a register, evaluations, and papers to close with; its limits and its appraisal are settled before. */
export function ClassRoomLinks({ of: { id, state } }: { of: TrainingClass }) {
  const words = useWords(classWords);
  const { permissions } = useSession();
  const begun = BEGUN.includes(state) && permissions.includes('attendance.read');
  const prepares = state !== 'cancelled' && permissions.includes('attendance.manage');
  const rooms = [
    { to: '/classes/$classId/attendance', name: words.toAttendance, isOpen: begun },
    { to: '/classes/$classId/leave', name: words.toLeave, isOpen: begun || prepares || (state === 'enrolling' && permissions.includes('attendance.read')) },
    { to: '/classes/$classId/appraisal', name: words.toAppraisal, isOpen: begun || prepares },
    { to: '/classes/$classId/evaluation', name: words.toEvaluation, isOpen: begun && permissions.includes('evaluations.read') },
    { to: '/classes/$classId/closing', name: words.toClosing, isOpen: begun && looksAtWhole(permissions) },
  ] as const;
  const open = rooms.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <div className="button-row no-print">
      {open.map(({ to, name }) => (
        <Link key={to} className="button" to={to} params={{ classId: id }}>
          {name}
        </Link>
      ))}
    </div>
  );
}
