import { findTeachers } from '../../../api/timetable';
import { RemoveButton } from '../../../pieces/remove-button';
import { SearchChoice } from '../../../pieces/search-choice';
import { useWords } from '../../../words/language';
import type { EditedSession } from './edited-timetable';
import { timetableWords } from './timetable-words';

export function SessionTeachers({ session, onChange }: { session: EditedSession; onChange: (part: Partial<EditedSession>) => void }) {
  const words = useWords(timetableWords);
  const { teacherIds, teacherNames } = session;
  const remove = (id: number) => onChange({ teacherIds: teacherIds.filter((other) => other !== id), teacherNames: teacherNames.filter((_name, index) => teacherIds[index] !== id) });
  return (
    <>
      {teacherIds.length > 0 && (
        <ul className="button-row" aria-label={words.teachers}>
          {teacherIds.map((id, index) => (
            <li key={id}>
              <RemoveButton word={words.removeTeacher} onRemove={() => remove(id)}>
                {teacherNames[index]}
              </RemoveButton>
            </li>
          ))}
        </ul>
      )}
      <SearchChoice
        label={words.findTeacher}
        example={words.teacherExample}
        search={{ name: 'teachers', ask: findTeachers }}
        show={({ id, name, organisation, jobTitle }) => ({ key: id, name, line: [name, organisation, jobTitle].filter(Boolean).join(' · '), closed: teacherIds.includes(id) })}
        onChoose={({ id, name }) => onChange({ teacherIds: [...teacherIds, id], teacherNames: [...teacherNames, name] })}
      />
    </>
  );
}
