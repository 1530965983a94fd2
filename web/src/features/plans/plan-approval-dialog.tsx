import { useQuery } from '@tanstack/react-query';
import { decidePlan, type PlanWithSteps, repeatedInPlanQuery } from '../../api/plans';
import { Dialog } from '../../pieces/dialog';
import { Loaded } from '../../pieces/loaded';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { RepeatedCallUps } from '../classes/repeated-call-ups';
import { planWords } from './plan-words';
import { usePlanAct } from './use-plan-act';

/** Approval after a look at who is called up repeatedly: the button comes with the list. */
export function PlanApprovalDialog({ plan, onClose }: { plan: PlanWithSteps; onClose: () => void }) {
  const words = useWords(planWords);
  const repeated = useQuery({ ...repeatedInPlanQuery(plan.id), staleTime: 0 });
  const approving = usePlanAct(plan.id, () => decidePlan(plan.id, { approved: true, reason: '' }), { done: words.approved_done, onDone: onClose });
  return (
    <Dialog shape="sheet" title={`${words.approve} · ${plan.title}`} onClose={onClose}>
      <Loaded query={repeated}>
        {({ items }) => (
          <div className="stack">
            {items.length > 0 ? <RepeatedCallUps items={items} withClass /> : <p>{words.repeatedNone}</p>}
            {approving.isError && <ProblemPanel error={approving.error} />}
            <div className="button-row">
              <button type="button" className="button primary" disabled={approving.isPending} onClick={() => approving.mutate()}>
                {words.approveEffect(plan.classes, items.length)}
              </button>
            </div>
          </div>
        )}
      </Loaded>
    </Dialog>
  );
}
