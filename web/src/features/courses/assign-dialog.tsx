import { assignTeachers, type Course } from '../../api/courses';
import { findTeachers } from '../../api/timetable';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { RemoveButton } from '../../pieces/remove-button';
import { SearchChoice } from '../../pieces/search-choice';
import { useWords } from '../../words/language';
import { courseWords } from './course-words';
import { useCourseAct } from './use-course-act';

interface Chosen {
  readonly teachers: readonly { readonly id: number; readonly name: string }[];
}

/** All who give the course, named together. */
export function AssignDialog({ course, onClose }: { course: Course; onClose: () => void }) {
  const words = useWords(courseWords);
  const kept = useKeptDraft<Chosen>(`course-teachers-${course.id}`, { teachers: course.teachers.map(({ id, name }) => ({ id, name })) });
  const { teachers } = kept.draft;
  const assigning = useCourseAct(({ typed }: Sent<Chosen>) => assignTeachers(course.id, typed.teachers.map(({ id }) => id)), {
    done: () => words.assigned,
    onDone: () => {
      kept.forget();
      onClose();
    },
  });
  return (
    <Dialog title={`${words.assign} · ${course.current.title}`} onClose={onClose}>
      <DraftForm kept={kept} problemsOf={() => []} sending={assigning} lead={words.assignLead} effect={words.assignEffect(teachers.length)}>
        {(bind) => (
          <>
            <ul className="button-row" aria-label={words.teachers}>
              {teachers.map(({ id, name }) => (
                <li key={id}>
                  <RemoveButton word={words.removeTeacher} onRemove={() => bind('teachers').onValue(teachers.filter((other) => other.id !== id))}>
                    {name}
                  </RemoveButton>
                </li>
              ))}
            </ul>
            <SearchChoice
              label={words.findTeacher}
              example={words.teacherExample}
              search={{ name: 'teachers', ask: findTeachers }}
              show={({ id, name, organisation, jobTitle }) => ({ key: id, name, line: [name, organisation, jobTitle].filter(Boolean).join(' · '), closed: teachers.some((one) => one.id === id) })}
              onChoose={({ id, name }) => bind('teachers').onValue([...teachers, { id, name }])}
            />
          </>
        )}
      </DraftForm>
    </Dialog>
  );
}
