import { type Base, baseQuery } from '../../api/bases';
import { useAct } from '../../pieces/use-act';

/** An act on one base that answers with the base: shows it at once, asks again for the lists it stands in, and says that it is done. */
export function useBaseAct<Input = void>(baseId: number, act: (input: Input) => Promise<Base>, told: { readonly done: string; readonly onDone: () => void }) {
  return useAct(act, { ...told, shows: () => baseQuery(baseId).queryKey, changes: [['bases'], ['venues']] });
}
