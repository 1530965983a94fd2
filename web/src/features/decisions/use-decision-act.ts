import { decisionQuery, type YearDecision } from '../../api/decisions';
import { useAct } from '../../pieces/use-act';

const CHANGES = ['decisions', 'decision', 'person-year', 'explanation', 'entries', 'people'].map((key) => [key]);

/** An act on one decision that answers with it; the person's year has changed with it. */
export function useDecisionAct<Input = void>(id: number, act: (input: Input) => Promise<YearDecision>, told: { readonly done: string; readonly onDone: () => void }) {
  return useAct(act, { ...told, shows: () => decisionQuery(id).queryKey, changes: CHANGES });
}
