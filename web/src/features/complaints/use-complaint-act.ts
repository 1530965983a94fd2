import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Complaint } from '../../api/complaints';
import { useNotice } from '../../pieces/notice';

/** Whatever is done to one changes the one that is open and every list of them. */
export function useComplaintAct<Input>(act: (input: Input) => Promise<Complaint>, { done, onDone }: { readonly done: string; readonly onDone?: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      onDone?.();
      tell(done);
      await Promise.all(['complaint', 'complaints'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
    },
  });
}
