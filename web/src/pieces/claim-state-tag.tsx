import type { ClaimState } from '../api/claims';
import { claimTerms } from '../words/claim-terms';
import { useWords } from '../words/language';
import { StateTag } from './state-tag';

const LOOKS = {
  draft: { kind: 'neutral', mark: '◇' },
  submitted: { kind: 'warning', mark: '△' },
  passed_up: { kind: 'warning', mark: '△' },
  returned: { kind: 'error', mark: '↩' },
  approved: { kind: 'success', mark: '✓' },
  refused: { kind: 'error', mark: '✕' },
  withdrawn: { kind: 'neutral', mark: '■' },
  revoked: { kind: 'error', mark: '✕' },
} as const;

export function ClaimStateTag({ state }: { state: ClaimState }) {
  return <StateTag state={state} words={useWords(claimTerms)} looks={LOOKS} />;
}
