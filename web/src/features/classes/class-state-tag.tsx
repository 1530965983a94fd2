import type { ClassState } from '../../api/classes';
import { classTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';

const KINDS = { draft: 'neutral', submitted: 'warning', approved: 'neutral', published: 'neutral', enrolling: 'success', running: 'success', closed: 'neutral', archived: 'neutral', cancelled: 'error' } as const;
const MARKS = { draft: '✎', submitted: '△', approved: '✓', published: '○', enrolling: '●', running: '●', closed: '✓', archived: '■', cancelled: '✕' } as const;

export function ClassStateTag({ state }: { state: ClassState }) {
  const words = useWords(classTerms);
  return (
    <span className={`tag ${KINDS[state]}`}>
      {MARKS[state]} {words[state]}
    </span>
  );
}
