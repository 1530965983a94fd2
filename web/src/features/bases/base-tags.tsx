import type { BaseGrade } from '#contracts';
import type { BaseState } from '../../api/bases';
import { StateTag } from '../../pieces/state-tag';
import { useWords } from '../../words/language';
import { baseTerms } from './base-words';

const LOOKS = {
  applied: { kind: 'warning', mark: '△' },
  inspected: { kind: 'warning', mark: '△' },
  active: { kind: 'success', mark: '●' },
  correcting: { kind: 'warning', mark: '◇' },
  suspended: { kind: 'error', mark: '■' },
  refused: { kind: 'neutral', mark: '✕' },
  ended: { kind: 'neutral', mark: '✕' },
} as const;

export function BaseStateTag({ state }: { state: BaseState }) {
  return <StateTag state={state} words={useWords(baseTerms)} looks={LOOKS} />;
}

export function GradeName({ grade }: { grade: BaseGrade | null }) {
  return useWords(baseTerms)[grade ?? 'ungraded'];
}
