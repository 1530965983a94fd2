import { planQuery, type PlanWithSteps } from '../../api/plans';
import { useAct } from '../../pieces/use-act';

/** An act on one plan that answers with the plan; its classes have moved with it. */
export function usePlanAct<Input = void>(planId: number, act: (input: Input) => Promise<PlanWithSteps>, told: { readonly done: string; readonly onDone: () => void }) {
  return useAct(act, { ...told, shows: () => planQuery(planId).queryKey, changes: [['plan'], ['plans'], ['class'], ['classes']] });
}
