import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ClassEnrolment, withdrawFor } from '../../../api/seats';
import { useNotice } from '../../../pieces/notice';
import { ReasonDialog } from '../../../pieces/reason-dialog';
import { useWords } from '../../../words/language';
import { peopleWords } from './people-words';

/** The school gives somebody's place back for them, also after their own time for it. */
export function WithdrawDialog({ outgoing, onClose }: { outgoing: ClassEnrolment; onClose: () => void }) {
  const words = useWords(peopleWords);
  const tell = useNotice();
  const queries = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: (reason: string) => withdrawFor(outgoing.id, reason),
    onSuccess: async () => {
      await Promise.all(['class', 'classes'].map((key) => queries.invalidateQueries({ queryKey: [key] })));
      tell(words.withdrawn);
      onClose();
    },
  });
  return <ReasonDialog title={words.withdrawOf(outgoing.name)} what={words.withdrawWhat} effect={words.withdrawEffect(outgoing.name)} acting={withdrawing} onClose={onClose} />;
}
