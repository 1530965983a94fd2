import { type EvaluationResults, evaluationResultsQuery } from '../../api/evaluation-results';
import { useAct } from '../../pieces/use-act';

/** An act that answers with the results, and says that it is done. The dossier counts on them. */
export function useEvaluationAct<Input = void>(classId: number, act: (input: Input) => Promise<EvaluationResults>, told: { readonly done: string; readonly onDone?: () => void }) {
  return useAct(act, { ...told, shows: () => evaluationResultsQuery(classId).queryKey, changes: [['class', classId, 'dossier']] });
}
