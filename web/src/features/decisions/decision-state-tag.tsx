import type { DecisionState } from '../../api/decisions';
import { StateTag } from '../../pieces/state-tag';
import { useWords } from '../../words/language';
import { decisionStates } from './decision-words';

const LOOKS = {
  proposed: { kind: 'warning', mark: '△' },
  approved: { kind: 'success', mark: '✓' },
  refused: { kind: 'error', mark: '✕' },
  withdrawn: { kind: 'neutral', mark: '—' },
  revoked: { kind: 'neutral', mark: '↺' },
} as const;

export function DecisionStateTag({ state }: { state: DecisionState }) {
  return <StateTag state={state} words={useWords(decisionStates)} looks={LOOKS} />;
}
