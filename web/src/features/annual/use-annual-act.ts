import { useMutation, useQueryClient } from '@tanstack/react-query';
import { annualQuery, type AnnualAssessment } from '../../api/annual';
import { useNotice } from '../../pieces/notice';

/** A step of the year that answers with the year. */
export function useAnnualAct<Input = void>(year: number, act: (input: Input) => Promise<AnnualAssessment>, { done, onDone }: { readonly done: string; readonly onDone?: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (after) => {
      queries.setQueryData(annualQuery(year).queryKey, after);
      onDone?.();
      tell(done);
      await queries.invalidateQueries({ queryKey: ['annual', year] });
    },
  });
}
