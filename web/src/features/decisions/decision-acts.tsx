import { useState } from 'react';
import { keepDecisionPaper, refuseDecision, withdrawDecision, type YearDecision } from '../../api/decisions';
import { ProblemPanel } from '../../pieces/problem-panel';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { UploadDialog } from '../../pieces/upload-dialog';
import { useWords } from '../../words/language';
import { ApprovalDialog } from './approval-dialog';
import { decisionWords } from './decision-words';
import { RevocationDialog } from './revocation-dialog';
import { useDecisionAct } from './use-decision-act';

/** What whoever looks at it can do: decide as a second person, withdraw or document their own, propose to take back what stands. */
export function DecisionActs({ decision }: { decision: YearDecision }) {
  const words = useWords(decisionWords);
  const [open, setOpen] = useState<'approve' | 'refuse' | 'revoke' | 'attach'>();
  const close = () => setOpen(undefined);
  const refusing = useDecisionAct(decision.id, (reason: string) => refuseDecision(decision.id, reason), { done: words.refuseDone, onDone: close });
  const withdrawing = useDecisionAct(decision.id, () => withdrawDecision(decision.id), { done: words.withdrawDone, onDone: close });
  const attaching = useDecisionAct(decision.id, (paper: File) => keepDecisionPaper(decision.id, paper), { done: words.attachDone, onDone: close });
  return (
    <>
      {decision.mayDecide && (
        <>
          <button type="button" className="button primary" onClick={() => setOpen('approve')}>
            {words.approve}
          </button>
          <button type="button" className="button danger" onClick={() => setOpen('refuse')}>
            {words.refuse}
          </button>
        </>
      )}
      {decision.mayWithdraw && (
        <>
          <button type="button" className="button" onClick={() => setOpen('attach')}>
            {words.attach}
          </button>
          <button type="button" className="button" disabled={withdrawing.isPending} onClick={() => withdrawing.mutate()}>
            {words.withdraw}
          </button>
        </>
      )}
      {decision.mayRevoke && (
        <button type="button" className="button" onClick={() => setOpen('revoke')}>
          {words.revoke}
        </button>
      )}
      {withdrawing.isError && <ProblemPanel error={withdrawing.error} />}
      {open === 'approve' && <ApprovalDialog decision={decision} onClose={close} />}
      {open === 'refuse' && <ReasonDialog title={words.refuse} what={words.refuseWhat} effect={words.refuseEffect} most={300} acting={refusing} onClose={close} />}
      {open === 'revoke' && <RevocationDialog decision={decision} onClose={close} />}
      {open === 'attach' && <UploadDialog title={words.attach} effect={words.attach} sending={attaching} onClose={close} />}
    </>
  );
}
