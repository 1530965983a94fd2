import { useMutation, useQueryClient } from '@tanstack/react-query';
import { planQuery, type PlanWithSteps } from '../../api/plans';
import { useNotice } from '../../pieces/notice';

/** An act on one plan that answers with the plan; its classes have moved with it. */
export function usePlanAct<Input = void>(planId: number, act: (input: Input) => Promise<PlanWithSteps>, { done, onDone }: { readonly done: string; readonly onDone: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(planQuery(planId).queryKey, after);
      onDone();
      tell(done);
      await Promise.all(['plan', 'plans', 'class', 'classes'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}
