import { Link } from '@tanstack/react-router';
import type { ClassSummary, TrainingClass } from '../../api/classes';
import { type PlanWithSteps, submitPlan } from '../../api/plans';
import { asProblem, type Problem } from '../../api/problem';
import { Dialog } from '../../pieces/dialog';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { classWords } from '../classes/class-words';
import { planWords } from './plan-words';
import { usePlanAct } from './use-plan-act';

type Lacking = { readonly classId: number; readonly missing: readonly TrainingClass['missing'][number][] };

export function SubmitPlanDialog({ plan, classes, onClose }: { plan: PlanWithSteps; classes: readonly ClassSummary[]; onClose: () => void }) {
  const words = useWords(planWords);
  const submitting = usePlanAct(plan.id, () => submitPlan(plan.id), { done: words.submitted_done, onDone: onClose });
  const refusal = submitting.isError ? asProblem(submitting.error) : undefined;
  return (
    <Dialog title={words.submit} onClose={onClose}>
      <p>{words.submitWhat}</p>
      {refusal && <ProblemPanel error={refusal} />}
      {refusal?.code === 'CLASS_NOT_READY' && <NotReady refusal={refusal} classes={classes} />}
      <div className="button-row">
        <button type="button" className="button primary" disabled={submitting.isPending} onClick={() => submitting.mutate()}>
          {words.submitEffect(plan.classes)}
        </button>
        <button type="button" className="button" onClick={onClose}>
          {words.keep}
        </button>
      </div>
    </Dialog>
  );
}

/** What each class lacks, with the way to it. */
function NotReady({ refusal, classes }: { refusal: Problem; classes: readonly ClassSummary[] }) {
  const words = useWords(planWords);
  const parts = useWords(classWords);
  const lacking = (refusal.details.facts?.['classes'] ?? []) as readonly Lacking[];
  return (
    <div className="message warning">
      <p className="message-title">{words.lacking}</p>
      <ul>
        {lacking.map(({ classId, missing }) => (
          <li key={classId}>
            <Link to="/classes/$classId" params={{ classId }}>
              {classes.find(({ id }) => id === classId)?.title ?? classId}
            </Link>
            <ul>
              {missing.map((part) => (
                <li key={part}>{parts[`lack_${part}`]}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </div>
  );
}
