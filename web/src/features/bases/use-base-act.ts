import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Base, baseQuery } from '../../api/bases';
import { useNotice } from '../../pieces/notice';

/** An act on one base that answers with the base: shows it at once, asks again for the lists it stands in, and says that it is done. */
export function useBaseAct<Input = void>(baseId: number, act: (input: Input) => Promise<Base>, { done, onDone }: { readonly done: string; readonly onDone: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(baseQuery(baseId).queryKey, after);
      onDone();
      tell(done);
      await Promise.all(['bases', 'venues'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}
