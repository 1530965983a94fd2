import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Enrolment, withdraw } from '../../api/enrolments';
import { Dialog } from '../../pieces/dialog';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { myWords } from './my-words';
import { readEnrolmentsAgain } from './read-enrolments-again';

/** How to leave, until when, and what becomes of the seat; or why not. */
export function Withdrawal({ enrolment }: { enrolment: Enrolment }) {
  const words = useWords(myWords);
  const [asking, setAsking] = useState(false);
  if (!enrolment.mayWithdraw) return <WhyNot enrolment={enrolment} />;
  const until = enrolment.withdrawUntil && enrolment.position === null ? words.withdrawUntil(formatInstant(enrolment.withdrawUntil)) : words.withdrawAnyTime;
  return (
    <div className="no-print">
      <p className="quiet">{until}</p>
      <div className="button-row">
        <button type="button" className="button danger wrapping" onClick={() => setAsking(true)}>
          <Effect enrolment={enrolment} />
        </button>
      </div>
      {asking && <WithdrawDialog enrolment={enrolment} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Effect({ enrolment: { position, poolWaiting } }: { enrolment: Enrolment }) {
  const words = useWords(myWords);
  if (position !== null) return words.withdrawWaiting(position);
  return poolWaiting > 0 ? words.withdrawPromotes : words.withdrawFrees;
}

function WithdrawDialog({ enrolment, onClose }: { enrolment: Enrolment; onClose: () => void }) {
  const words = useWords(myWords);
  const queries = useQueryClient();
  const tell = useNotice();
  const leaving = useMutation({
    mutationFn: () => withdraw(enrolment.id),
    onSuccess: async () => {
      tell(words.withdrawn);
      onClose();
      await readEnrolmentsAgain(queries);
    },
  });
  return (
    <Dialog title={words.withdrawTitle(enrolment.classTitle)} onClose={onClose}>
      <p>{words.withdrawWhat}</p>
      {leaving.isError && <ProblemPanel error={leaving.error} />}
      <div className="button-row">
        <button type="button" className="button danger wrapping" disabled={leaving.isPending} onClick={() => leaving.mutate()}>
          <Effect enrolment={enrolment} />
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.keep}
        </button>
      </div>
    </Dialog>
  );
}

function WhyNot({ enrolment: { classState, path, withdrawUntil } }: { enrolment: Enrolment }) {
  const words = useWords(myWords);
  if (classState === 'running') return <p className="quiet">{words.cannotRunning}</p>;
  if (classState !== 'enrolling') return null;
  if (path === 'named') return <p className="quiet">{words.cannotNamed}</p>;
  return withdrawUntil && <p className="quiet">{words.cannotLate(formatInstant(withdrawUntil))}</p>;
}
