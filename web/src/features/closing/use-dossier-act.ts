import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Dossier, dossierQuery } from '../../api/closing';
import { useNotice } from '../../pieces/notice';

/** An act that answers with the dossier: shows it at once, and asks again for what hangs on the class. */
export function useDossierAct<Input = void>(classId: number, act: (input: Input) => Promise<Dossier>, { done, onDone }: { readonly done: string; readonly onDone: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(dossierQuery(classId).queryKey, after);
      onDone();
      tell(done);
      await Promise.all([['class', classId], ['classes']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
