import { type Complaint, complaintQuery } from '../../api/complaints';
import { useAct } from '../../pieces/use-act';

/** Whatever is done to one changes the one that is open and every list of them. */
export function useComplaintAct<Input>(act: (input: Input) => Promise<Complaint>, told: { readonly done: string; readonly onDone?: () => void }) {
  return useAct(act, { ...told, shows: ({ id }) => complaintQuery(id).queryKey, changes: [['complaint'], ['complaints']] });
}
