import type { DecisionState } from '../../api/decisions';
import { useWords } from '../../words/language';
import { decisionStates } from './decision-words';

const KINDS = { proposed: 'warning', approved: 'success', refused: 'error', withdrawn: 'neutral', revoked: 'neutral' } as const;
const MARKS = { proposed: '△', approved: '✓', refused: '✕', withdrawn: '—', revoked: '↺' } as const;

export function DecisionStateTag({ state }: { state: DecisionState }) {
  const words = useWords(decisionStates);
  return (
    <span className={`tag ${KINDS[state]}`}>
      {MARKS[state]} {words[state]}
    </span>
  );
}
