import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Course, courseQuery } from '../../api/courses';
import { useNotice } from '../../pieces/notice';

interface CourseActOptions {
  readonly done: (course: Course) => string;
  readonly onDone?: (course: Course) => void | Promise<void>;
}

/** An act that answers with the course: shows it at once, asks again for the lists it stands in, and says that it is done. */
export function useCourseAct<Input = void>(act: (input: Input) => Promise<Course>, { done, onDone }: CourseActOptions) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(courseQuery(after.id).queryKey, after);
      tell(done(after));
      await onDone?.(after);
      await Promise.all([['courses'], ['teacher'], ['teachers'], ['search-choice', 'courses']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
