import type { Enrolment } from '../../api/enrolments';
import { enrolmentTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';

const KINDS = {
  waiting: 'warning', pending_unit: 'warning', pending_organisation: 'warning', enrolled: 'success', withdrawn: 'neutral', refused: 'error', substituted: 'neutral', expired: 'neutral', removed: 'error', cancelled: 'neutral',
} as const;
const MARKS = { waiting: '◇', pending_unit: '△', pending_organisation: '△', enrolled: '✓', withdrawn: '■', refused: '✕', substituted: '■', expired: '■', removed: '✕', cancelled: '■' } as const;

export function EnrolmentStateTag({ state }: { state: Enrolment['state'] }) {
  const words = useWords(enrolmentTerms);
  return (
    <span className={`tag ${KINDS[state]}`}>
      {MARKS[state]} {words[state]}
    </span>
  );
}
