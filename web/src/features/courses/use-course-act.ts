import { type Course, courseQuery } from '../../api/courses';
import { useAct } from '../../pieces/use-act';

interface CourseActOptions {
  readonly done: string | ((course: Course) => string);
  readonly onDone?: (course: Course) => void | Promise<void>;
}

/** An act that answers with the course: shows it at once, asks again for the lists it stands in, and says that it is done. */
export function useCourseAct<Input = void>(act: (input: Input) => Promise<Course>, told: CourseActOptions) {
  return useAct(act, { ...told, shows: ({ id }) => courseQuery(id).queryKey, changes: [['courses'], ['teacher'], ['teachers'], ['search-choice', 'courses']] });
}
