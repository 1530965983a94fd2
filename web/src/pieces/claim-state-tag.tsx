import type { ClaimState } from '../api/claims';
import { claimTerms } from '../words/claim-terms';
import { useWords } from '../words/language';

const KINDS = { draft: 'neutral', submitted: 'warning', passed_up: 'warning', returned: 'error', approved: 'success', refused: 'error', withdrawn: 'neutral', revoked: 'error' } as const;
const MARKS = { draft: '◇', submitted: '△', passed_up: '△', returned: '↩', approved: '✓', refused: '✕', withdrawn: '■', revoked: '✕' } as const;

export function ClaimStateTag({ state }: { state: ClaimState }) {
  const words = useWords(claimTerms);
  return (
    <span className={`tag ${KINDS[state]}`}>
      {MARKS[state]} {words[state]}
    </span>
  );
}
