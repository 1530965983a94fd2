import type { Entry } from '../../api/enrolments';
import { useText, useWords } from '../../words/language';
import { EnrolmentStateTag } from '../my-classes/enrolment-state-tag';
import { findWords } from './find-words';

/** Whether the reader would get in, in one line; where they stand already, that. */
export function EntrySentence({ entry }: { entry: Entry }) {
  const words = useWords(findWords);
  const text = useText();
  if (entry.enrolmentState) return <EnrolmentStateTag state={entry.enrolmentState} />;
  if (!entry.mayApply) return <span>✕ {entry.reason && text(entry.reason)}</span>;
  return entry.seatFree ? <span>✓ {words.may}</span> : <span>◇ {words.mayWait}</span>;
}
