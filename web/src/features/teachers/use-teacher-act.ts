import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Teacher, teacherQuery } from '../../api/teachers';
import { useNotice } from '../../pieces/notice';

interface TeacherActOptions {
  readonly done: string;
  readonly onDone?: (teacher: Teacher) => void | Promise<void>;
}

/** An act that answers with the teacher: shows them at once, and asks again for the lists they stand in. */
export function useTeacherAct<Input = void>(act: (input: Input) => Promise<Teacher>, { done, onDone }: TeacherActOptions) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(teacherQuery(after.id).queryKey, after);
      tell(done);
      await onDone?.(after);
      await Promise.all([['teachers'], ['course'], ['courses'], ['search-choice', 'teachers']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
