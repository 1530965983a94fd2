import { useState } from 'react';
import { retireTeacher, reviveTeacher, type Teacher } from '../../api/teachers';
import { ConfirmDialog } from '../../pieces/confirm-dialog';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { TeacherDialog } from './teacher-dialog';
import { teacherWords } from './teacher-words';
import { useTeacherAct } from './use-teacher-act';

export function TeacherActs({ teacher }: { teacher: Teacher }) {
  const words = useWords(teacherWords);
  const [open, setOpen] = useState<'change' | 'retire'>();
  const close = () => setOpen(undefined);
  const retiring = useTeacherAct(() => retireTeacher(teacher.id), { done: words.retireDone, onDone: close });
  const reviving = useTeacherAct(() => reviveTeacher(teacher.id), { done: words.reviveDone });
  return (
    <>
      {reviving.isError && <ProblemPanel error={reviving.error} />}
      <button type="button" className="button" onClick={() => setOpen('change')}>
        {words.change}
      </button>
      {teacher.retiredOn === null ? (
        <button type="button" className="button danger" onClick={() => setOpen('retire')}>
          {words.retire}
        </button>
      ) : (
        <button type="button" className="button" disabled={reviving.isPending} onClick={() => reviving.mutate()}>
          {words.revive}
        </button>
      )}
      {open === 'change' && <TeacherDialog teacher={teacher} onClose={close} />}
      {open === 'retire' && <ConfirmDialog title={words.retire} what={words.retireWhat} effect={words.retireEffect(teacher.name)} acting={retiring} onClose={close} />}
    </>
  );
}
