import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Appraisal, appraisalQuery } from '../../api/appraisal';
import { useNotice } from '../../pieces/notice';

/** An act that answers with the appraisal, and says that it is done. */
export function useAppraisalAct(classId: number, act: () => Promise<Appraisal>, { done, onDone }: { readonly done: string; readonly onDone: () => void }) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: (after) => {
      queries.setQueryData(appraisalQuery(classId).queryKey, after);
      onDone();
      tell(done);
    },
  });
}
