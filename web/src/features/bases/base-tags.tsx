import type { BaseGrade } from '#contracts';
import type { BaseState } from '../../api/bases';
import { useWords } from '../../words/language';
import { baseTerms } from './base-words';

const KINDS = { applied: 'warning', inspected: 'warning', active: 'success', correcting: 'warning', suspended: 'error', refused: 'neutral', ended: 'neutral' } as const;
const MARKS = { applied: '△', inspected: '△', active: '●', correcting: '◇', suspended: '■', refused: '✕', ended: '✕' } as const;

export function BaseStateTag({ state }: { state: BaseState }) {
  const words = useWords(baseTerms);
  return (
    <span className={`tag ${KINDS[state]}`}>
      {MARKS[state]} {words[state]}
    </span>
  );
}

export function GradeName({ grade }: { grade: BaseGrade | null }) {
  return useWords(baseTerms)[grade ?? 'ungraded'];
}
