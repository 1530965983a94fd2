import type { ClassState } from '../../api/classes';
import { StateTag } from '../../pieces/state-tag';
import { classTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';

const LOOKS = {
  draft: { kind: 'neutral', mark: '✎' },
  submitted: { kind: 'warning', mark: '△' },
  approved: { kind: 'neutral', mark: '✓' },
  published: { kind: 'neutral', mark: '○' },
  enrolling: { kind: 'success', mark: '●' },
  running: { kind: 'success', mark: '●' },
  closed: { kind: 'neutral', mark: '✓' },
  archived: { kind: 'neutral', mark: '■' },
  cancelled: { kind: 'error', mark: '✕' },
} as const;

export function ClassStateTag({ state }: { state: ClassState }) {
  return <StateTag state={state} words={useWords(classTerms)} looks={LOOKS} />;
}
