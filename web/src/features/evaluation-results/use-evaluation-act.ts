import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type EvaluationResults, evaluationResultsQuery } from '../../api/evaluation-results';
import { useNotice } from '../../pieces/notice';

/** An act that answers with the results, and says that it is done. The dossier counts on them. */
export function useEvaluationAct<Input = void>(classId: number, act: (input: Input) => Promise<EvaluationResults>, { done, onDone }: { readonly done: string; readonly onDone?: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(evaluationResultsQuery(classId).queryKey, after);
      onDone?.();
      tell(done);
      await queries.invalidateQueries({ queryKey: ['class', classId, 'dossier'] });
    },
  });
}
