import { useState } from 'react';
import { closeEvaluation, type EvaluationResult } from '../../api/evaluation-results';
import { Dialog } from '../../pieces/dialog';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { evaluationWords } from './evaluation-words';
import { useEvaluationAct } from './use-evaluation-act';
import { useFormName } from './use-form-name';

/** Ends all that are open, and says first which. */
export function CloseForms({ classId, forms }: { classId: number; forms: readonly EvaluationResult[] }) {
  const words = useWords(evaluationWords);
  const nameOf = useFormName();
  const [asking, setAsking] = useState(false);
  const closing = useEvaluationAct(classId, () => closeEvaluation(classId, []), { done: words.closed, onDone: () => setAsking(false) });
  if (forms.length === 0) return null;
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.closeAll(forms.length)}
      </button>
      {asking && (
        <Dialog title={words.closeAllTitle} onClose={() => setAsking(false)}>
          <p>{words.closeWhat}</p>
          <ul>
            {forms.map((form) => (
              <li key={form.evaluationId}>{nameOf(form)}</li>
            ))}
          </ul>
          {closing.isError && <ProblemPanel error={closing.error} />}
          <div className="button-row">
            <button type="button" className="button primary" disabled={closing.isPending} onClick={() => closing.mutate()}>
              {words.closeAll(forms.length)}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
