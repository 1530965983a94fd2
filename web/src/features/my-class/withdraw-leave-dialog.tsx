import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Leave, withdrawLeave } from '../../api/my-leave';
import { Dialog } from '../../pieces/dialog';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { leaveTerms } from '../../words/leave-terms';
import { useHalfDay } from '../../words/use-half-day';
import { myClassWords } from './my-class-words';
import { readLeaveAgain } from './read-leave-again';

export function WithdrawLeaveDialog({ leave, onClose }: { leave: Leave; onClose: () => void }) {
  const words = useWords(myClassWords);
  const terms = useWords(leaveTerms);
  const sayHalfDay = useHalfDay();
  const queries = useQueryClient();
  const tell = useNotice();
  const withdrawing = useMutation({
    mutationFn: () => withdrawLeave(leave.id),
    onSuccess: async () => {
      onClose();
      tell(words.withdrawn);
      await readLeaveAgain(queries, leave.classId);
    },
  });
  return (
    <Dialog title={words.withdrawOf(terms.span(sayHalfDay(leave.from), sayHalfDay(leave.until)))} onClose={onClose}>
      <p>{words.withdrawWhat}</p>
      {withdrawing.isError && <ProblemPanel error={withdrawing.error} />}
      <div className="button-row">
        <button type="button" className="button danger" disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
          {words.withdraw}
        </button>
      </div>
    </Dialog>
  );
}
