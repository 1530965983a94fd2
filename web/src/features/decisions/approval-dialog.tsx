import { type FormEvent } from 'react';
import { approveDecision, type YearDecision } from '../../api/decisions';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { DecisionTrial } from './decision-trial';
import { decisionWords } from './decision-words';
import { useDecisionAct } from './use-decision-act';

/** Approval with the effect before the button. */
export function ApprovalDialog({ decision, onClose }: { decision: YearDecision; onClose: () => void }) {
  const words = useWords(decisionWords);
  const { text: note, write, forget } = useKeptText(`decision-approval-${decision.id}`);
  const approving = useDecisionAct(decision.id, () => approveDecision(decision.id, note.trim()), {
    done: words.approveDone,
    onDone: () => {
      forget();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!approving.isPending) approving.mutate();
  };
  return (
    <Dialog shape="sheet" title={words.approve} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.approveWhat}</p>
        {decision.revokesId === null && <DecisionTrial personId={decision.personId} year={decision.year} content={decision.content} />}
        {approving.isError && <ProblemPanel error={approving.error} />}
        <Field label={words.note} value={note} onValue={write} maxLength={300} />
        <div className="button-row">
          <button type="submit" className="button primary wrapping" disabled={approving.isPending}>
            {words.approveEffect(decision.personName)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
