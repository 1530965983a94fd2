import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Course, retireCourse, reviveCourse } from '../../api/courses';
import { ConfirmDialog } from '../../pieces/confirm-dialog';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { courseWords } from './course-words';
import { useCourseAct } from './use-course-act';

export function CourseActs({ course }: { course: Course }) {
  const words = useWords(courseWords);
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const retiring = useCourseAct(() => retireCourse(course.id), { done: words.retireDone, onDone: close });
  const reviving = useCourseAct(() => reviveCourse(course.id), { done: words.reviveDone });
  if (course.retiredOn !== null) {
    return (
      <>
        {reviving.isError && <ProblemPanel error={reviving.error} />}
        <button type="button" className="button" disabled={reviving.isPending} onClick={() => reviving.mutate()}>
          {words.revive}
        </button>
      </>
    );
  }
  return (
    <>
      <Link to="/courses/$courseId/edit" params={{ courseId: course.id }} className="button primary">
        {words.revise}
      </Link>
      <button type="button" className="button danger" onClick={() => setOpen(true)}>
        {words.retire}
      </button>
      {open && <ConfirmDialog title={words.retire} what={words.retireWhat} effect={words.retireEffect(course.current.title)} acting={retiring} onClose={close} />}
    </>
  );
}
