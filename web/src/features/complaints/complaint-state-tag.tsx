import type { ComplaintState } from '../../api/complaints';
import { StateTag } from '../../pieces/state-tag';
import { useWords } from '../../words/language';
import { complaintStates } from './complaint-words';

const LOOKS = { open: { kind: 'warning', mark: '△' }, answered: { kind: 'success', mark: '✓' }, closed: { kind: 'neutral', mark: '■' } } as const;

export function ComplaintStateTag({ state }: { state: ComplaintState }) {
  return <StateTag state={state} words={useWords(complaintStates)} looks={LOOKS} />;
}
