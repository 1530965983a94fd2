import { type Appraisal, appraisalQuery } from '../../api/appraisal';
import { useAct } from '../../pieces/use-act';

/** An act that answers with the appraisal, and says that it is done. */
export function useAppraisalAct(classId: number, act: () => Promise<Appraisal>, told: { readonly done: string; readonly onDone: () => void }) {
  return useAct(act, { ...told, shows: () => appraisalQuery(classId).queryKey });
}
