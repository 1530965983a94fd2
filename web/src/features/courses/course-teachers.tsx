import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Course } from '../../api/courses';
import { CardTable } from '../../pieces/card-table';
import { EmptyState } from '../../pieces/empty-state';
import { useWords } from '../../words/language';
import { AssignDialog } from './assign-dialog';
import { courseWords } from './course-words';

/** Who gives the course, whatever its version. */
export function CourseTeachers({ course, acts }: { course: Course; acts: boolean }) {
  const words = useWords(courseWords);
  const [open, setOpen] = useState(false);
  const assign = acts && (
    <button type="button" className="button no-print" onClick={() => setOpen(true)}>
      {words.assign}
    </button>
  );
  return (
    <>
      {course.teachers.length === 0 ? (
        <EmptyState title={words.noTeachers} why={words.noTeachersWhy}>
          {assign}
        </EmptyState>
      ) : (
        <>
          <CardTable
            title={words.teachers}
            rows={course.teachers}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'teacher',
                title: words.teacher,
                names: true,
                cell: ({ id, name, retired }) => (
                  <>
                    <Link to="/teachers/$teacherId" params={{ teacherId: id }}>
                      {name}
                    </Link>{' '}
                    {retired && <span className="tag neutral">■ {words.teacherRetired}</span>}
                  </>
                ),
              },
              { key: 'organisation', title: words.organisation, cell: ({ organisation }) => organisation },
            ]}
          />
          {assign && <div className="button-row">{assign}</div>}
        </>
      )}
      {open && <AssignDialog course={course} onClose={() => setOpen(false)} />}
    </>
  );
}
