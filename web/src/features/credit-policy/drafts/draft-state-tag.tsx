import type { DraftState } from '../../../api/policy-drafts';
import { useWords } from '../../../words/language';
import { draftStates } from './draft-words';

const KINDS = { draft: 'neutral', submitted: 'warning', reviewed: 'warning', confirmed: 'success', returned: 'error', withdrawn: 'neutral' } as const;
const MARKS = { draft: '✎', submitted: '△', reviewed: '△', confirmed: '✓', returned: '↺', withdrawn: '—' } as const;

export function DraftStateTag({ state }: { state: DraftState }) {
  const words = useWords(draftStates);
  return (
    <span className={`tag ${KINDS[state]}`}>
      {MARKS[state]} {words[state]}
    </span>
  );
}
