import { type Teacher, teacherQuery } from '../../api/teachers';
import { useAct } from '../../pieces/use-act';

interface TeacherActOptions {
  readonly done: string;
  readonly onDone?: (teacher: Teacher) => void | Promise<void>;
}

/** An act that answers with the teacher: shows them at once, and asks again for the lists they stand in. */
export function useTeacherAct<Input = void>(act: (input: Input) => Promise<Teacher>, told: TeacherActOptions) {
  return useAct(act, { ...told, shows: ({ id }) => teacherQuery(id).queryKey, changes: [['teachers'], ['course'], ['courses'], ['search-choice', 'teachers']] });
}
