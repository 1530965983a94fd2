import { annualQuery, type AnnualAssessment } from '../../api/annual';
import { useAct } from '../../pieces/use-act';

/** A step of the year that answers with the year. */
export function useAnnualAct<Input = void>(year: number, act: (input: Input) => Promise<AnnualAssessment>, told: { readonly done: string; readonly onDone?: () => void }) {
  return useAct(act, { ...told, shows: () => annualQuery(year).queryKey, changes: [['annual', year]] });
}
