import { useMutation, useQueryClient } from '@tanstack/react-query';
import { decisionQuery, type YearDecision } from '../../api/decisions';
import { useNotice } from '../../pieces/notice';

/** An act on one decision that answers with it; the person's year has changed with it. */
export function useDecisionAct<Input = void>(id: number, act: (input: Input) => Promise<YearDecision>, { done, onDone }: { readonly done: string; readonly onDone: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(decisionQuery(id).queryKey, after);
      onDone();
      tell(done);
      await Promise.all(['decisions', 'decision', 'person-year', 'explanation', 'entries', 'people'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}
