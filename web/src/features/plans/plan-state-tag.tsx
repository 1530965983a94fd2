import type { PlanState } from '../../api/plans';
import { useWords } from '../../words/language';
import { planWords } from './plan-words';

const KINDS = { draft: 'neutral', submitted: 'warning', approved: 'success', cancelled: 'error' } as const;
const MARKS = { draft: '✎', submitted: '△', approved: '✓', cancelled: '✕' } as const;

export function PlanStateTag({ state }: { state: PlanState }) {
  const words = useWords(planWords);
  return (
    <span className={`tag ${KINDS[state]}`}>
      {MARKS[state]} {words[state]}
    </span>
  );
}
