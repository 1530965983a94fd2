import { useState } from 'react';
import type { ClassSummary } from '../../api/classes';
import { cancelPlan, decidePlan, type PlanWithSteps } from '../../api/plans';
import { useSession } from '../../app/session';
import { ReasonDialog } from '../../pieces/reason-dialog';
import { useWords } from '../../words/language';
import { mayApprove, mayManage } from '../classes/may-manage';
import { PlanApprovalDialog } from './plan-approval-dialog';
import { planWords } from './plan-words';
import { SubmitPlanDialog } from './submit-plan-dialog';
import { usePlanAct } from './use-plan-act';

/** What whoever looks at the plan can do with it: the school hands it in or cancels it, the organisation department decides. */
export function PlanActs({ plan, classes }: { plan: PlanWithSteps; classes: readonly ClassSummary[] }) {
  const words = useWords(planWords);
  const session = useSession();
  const [open, setOpen] = useState<'submit' | 'cancel' | 'approve' | 'return'>();
  const close = () => setOpen(undefined);
  const cancelling = usePlanAct(plan.id, (reason: string) => cancelPlan(plan.id, reason), { done: words.cancelled_done, onDone: close });
  const returning = usePlanAct(plan.id, (reason: string) => decidePlan(plan.id, { approved: false, reason }), { done: words.returned_done, onDone: close });
  const underWay = plan.state === 'draft' || plan.state === 'submitted';
  return (
    <>
      {mayManage(session) && plan.state === 'draft' && (
        <button type="button" className="button primary" disabled={plan.classes === 0} onClick={() => setOpen('submit')}>
          {words.submit}
        </button>
      )}
      {mayApprove(session) && plan.state === 'submitted' && (
        <>
          <button type="button" className="button primary" onClick={() => setOpen('approve')}>
            {words.approve}
          </button>
          <button type="button" className="button danger" onClick={() => setOpen('return')}>
            {words.return}
          </button>
        </>
      )}
      {mayManage(session) && underWay && (
        <button type="button" className="button danger" onClick={() => setOpen('cancel')}>
          {words.cancel}
        </button>
      )}
      {open === 'submit' && <SubmitPlanDialog plan={plan} classes={classes} onClose={close} />}
      {open === 'approve' && <PlanApprovalDialog plan={plan} onClose={close} />}
      {open === 'return' && <ReasonDialog title={words.return} what={words.returnWhat} effect={words.returnEffect(plan.classes)} acting={returning} onClose={close} />}
      {open === 'cancel' && <ReasonDialog title={words.cancel} what={words.cancelWhat} effect={words.cancelEffect(plan.classes)} acting={cancelling} onClose={close} />}
    </>
  );
}
