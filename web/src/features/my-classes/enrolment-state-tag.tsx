import type { Enrolment } from '../../api/enrolments';
import { StateTag } from '../../pieces/state-tag';
import { enrolmentTerms } from '../../words/class-terms';
import { useWords } from '../../words/language';

const LOOKS = {
  waiting: { kind: 'warning', mark: '◇' },
  pending_unit: { kind: 'warning', mark: '△' },
  pending_organisation: { kind: 'warning', mark: '△' },
  enrolled: { kind: 'success', mark: '✓' },
  withdrawn: { kind: 'neutral', mark: '■' },
  refused: { kind: 'error', mark: '✕' },
  substituted: { kind: 'neutral', mark: '■' },
  expired: { kind: 'neutral', mark: '■' },
  removed: { kind: 'error', mark: '✕' },
  cancelled: { kind: 'neutral', mark: '■' },
} as const;

export function EnrolmentStateTag({ state }: { state: Enrolment['state'] }) {
  return <StateTag state={state} words={useWords(enrolmentTerms)} looks={LOOKS} />;
}
