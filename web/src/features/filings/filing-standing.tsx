import type { Filing } from '../../api/claims';
import { StateTag } from '../../pieces/state-tag';
import { useWords } from '../../words/language';
import { filingWords } from './filing-words';

const LOOKS = {
  submitted: { kind: 'warning', mark: '△' },
  approved: { kind: 'success', mark: '✓' },
  refused: { kind: 'error', mark: '✕' },
  withdrawn: { kind: 'neutral', mark: '■' },
} as const;

/** Where it stands, with what was said of it. */
export function FilingStanding({ filing: { state, decisionReason } }: { filing: Filing }) {
  const words = useWords(filingWords);
  return (
    <>
      <StateTag state={state} words={words} looks={LOOKS} /> {decisionReason && <span className="quiet">{decisionReason}</span>}
    </>
  );
}
