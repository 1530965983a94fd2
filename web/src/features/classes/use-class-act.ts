import { classQuery, type TrainingClass } from '../../api/classes';
import { useAct } from '../../pieces/use-act';

/** An act on one class that answers with the class: shows it at once, asks again for whatever hangs on it, and says that it is done. */
export function useClassAct<Input = void>(classId: number, act: (input: Input) => Promise<TrainingClass>, told: { readonly done: string; readonly onDone?: () => void }) {
  return useAct(act, { ...told, shows: () => classQuery(classId).queryKey, changes: [['class'], ['classes'], ['plan'], ['plans']] });
}
