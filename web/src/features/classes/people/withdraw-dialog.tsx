import { type ClassEnrolment, withdrawFor } from '../../../api/seats';
import { ReasonDialog } from '../../../pieces/reason-dialog';
import { useAct } from '../../../pieces/use-act';
import { useWords } from '../../../words/language';
import { peopleWords } from './people-words';

/** The school gives somebody's place back for them, also after their own time for it. */
export function WithdrawDialog({ outgoing, onClose }: { outgoing: ClassEnrolment; onClose: () => void }) {
  const words = useWords(peopleWords);
  const withdrawing = useAct((reason: string) => withdrawFor(outgoing.id, reason), { done: words.withdrawn, changes: [['class'], ['classes']], onDone: onClose });
  return <ReasonDialog title={words.withdrawOf(outgoing.name)} what={words.withdrawWhat} effect={words.withdrawEffect(outgoing.name)} acting={withdrawing} onClose={onClose} />;
}
