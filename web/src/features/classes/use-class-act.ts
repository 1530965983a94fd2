import { useMutation, useQueryClient } from '@tanstack/react-query';
import { classQuery, type TrainingClass } from '../../api/classes';
import { useNotice } from '../../pieces/notice';

/** An act on one class that answers with the class: shows it at once, asks again for whatever hangs on it, and says that it is done. */
export function useClassAct<Input = void>(classId: number, act: (input: Input) => Promise<TrainingClass>, { done, onDone }: { readonly done: string; readonly onDone?: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(classQuery(classId).queryKey, after);
      onDone?.();
      tell(done);
      await Promise.all(['class', 'classes', 'plan', 'plans'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}
