import { useMutation, useQueryClient } from '@tanstack/react-query';
import { draftQuery, type PolicyDraft } from '../../../api/policy-drafts';
import { useNotice } from '../../../pieces/notice';

/** An act on one draft that answers with it. */
export function useDraftAct<Input>(id: number, act: (input: Input) => Promise<PolicyDraft>, { done, onDone }: { readonly done: string; readonly onDone: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      onDone();
      queries.setQueryData(draftQuery(id).queryKey, after);
      tell(done);
      await Promise.all(['policy-drafts', 'policies', 'policy'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}
