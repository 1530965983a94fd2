import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { cancelClass, decideClass, type TrainingClass } from '../../api/classes';
import { useSession } from '../../app/session';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useWords } from '../../words/language';
import { ApprovalDialog } from './approval-dialog';
import { classWords } from './class-words';
import { CopyDialog } from './copy-dialog';
import { mayApprove, mayManage } from './may-manage';
import { useClassAct } from './use-class-act';

const OVER: readonly TrainingClass['state'][] = ['closed', 'archived', 'cancelled'];

/** The lesser acts of whoever runs the class. */
export function ClassActs({ of }: { of: TrainingClass }) {
  const words = useWords(classWords);
  const [open, setOpen] = useState<'cancel' | 'copy'>();
  const close = () => setOpen(undefined);
  const cancelling = useClassAct(of.id, (reason: string) => cancelClass(of.id, reason), { done: words.cancelled, onDone: close });
  const may = mayManage(useSession());
  if (!may) return null;
  return (
    <div className="button-row no-print" role="group" aria-label={words.acts}>
      {!OVER.includes(of.state) && (
        <Link to="/classes/$classId/edit" params={{ classId: of.id }} className="button">
          {words.edit}
        </Link>
      )}
      <button type="button" className="button" onClick={() => setOpen('copy')}>
        {words.copy}
      </button>
      {of.nextStates.includes('cancelled') && (
        <button type="button" className="button danger" onClick={() => setOpen('cancel')}>
          {words.cancel}
        </button>
      )}
      {open === 'copy' && <CopyDialog of={of} onClose={close} />}
      {open === 'cancel' && <ReasonDialog title={words.cancel} what={words.cancelWhat(of.seats.taken)} effect={words.cancelEffect(of.seats.taken)} acting={cancelling} onClose={close} />}
    </div>
  );
}

/** The organisation department's word on a class that was handed in. */
export function ClassDecision({ of }: { of: TrainingClass }) {
  const words = useWords(classWords);
  const [open, setOpen] = useState<'approve' | 'return'>();
  const close = () => setOpen(undefined);
  const returning = useClassAct(of.id, (reason: string) => decideClass(of.id, { approved: false, reason }), { done: words.returnedDone, onDone: close });
  const may = mayApprove(useSession());
  if (of.state !== 'submitted' || !may) return null;
  return (
    <>
      <button type="button" className="button primary" onClick={() => setOpen('approve')}>
        {words.approve}
      </button>
      <button type="button" className="button danger" onClick={() => setOpen('return')}>
        {words.return}
      </button>
      {open === 'approve' && <ApprovalDialog of={of} onClose={close} />}
      {open === 'return' && <ReasonDialog title={words.return} what={words.returnWhat} effect={words.returnEffect} acting={returning} onClose={close} />}
    </>
  );
}
