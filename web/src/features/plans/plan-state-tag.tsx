import type { PlanState } from '../../api/plans';
import { StateTag } from '../../pieces/state-tag';
import { useWords } from '../../words/language';
import { planWords } from './plan-words';

const LOOKS = {
  draft: { kind: 'neutral', mark: '✎' },
  submitted: { kind: 'warning', mark: '△' },
  approved: { kind: 'success', mark: '✓' },
  cancelled: { kind: 'error', mark: '✕' },
} as const;

export function PlanStateTag({ state }: { state: PlanState }) {
  return <StateTag state={state} words={useWords(planWords)} looks={LOOKS} />;
}
