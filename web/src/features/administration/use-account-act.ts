import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotice } from '../../pieces/notice';

/** An act upon an account: the list is read again, and what was done is said. */
export function useAccountAct<Given = void>(act: (given: Given) => Promise<unknown>, done: string) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['accounts'] });
      tell(done);
    },
  });
}
