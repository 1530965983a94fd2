import { type Dossier, dossierQuery } from '../../api/closing';
import { useAct } from '../../pieces/use-act';

/** An act that answers with the dossier: shows it at once, and asks again for what hangs on the class. */
export function useDossierAct<Input = void>(classId: number, act: (input: Input) => Promise<Dossier>, told: { readonly done: string; readonly onDone: () => void }) {
  return useAct(act, { ...told, shows: () => dossierQuery(classId).queryKey, changes: [['class', classId], ['classes']] });
}
