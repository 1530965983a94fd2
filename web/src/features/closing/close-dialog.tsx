import { type FormEvent, useState } from 'react';
import { closeClass, type Dossier } from '../../api/closing';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { closingWords } from './closing-words';
import { useDossierAct } from './use-dossier-act';

/** Says what closing does before it does it; late, it asks why. */
export function CloseDialog({ dossier: { classId, daysLate }, onClose }: { dossier: Dossier; onClose: () => void }) {
  const words = useWords(closingWords);
  const { text: lateReason, write: setLateReason, forget } = useKeptText(`class-close-${classId}`);
  const [error, setError] = useState<string>();
  const finished = () => {
    forget();
    onClose();
  };
  const closing = useDossierAct(classId, () => closeClass(classId, lateReason), { done: words.closed, onDone: finished });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = daysLate > 0 && lateReason.trim() === '' ? words.reasonMissing : undefined;
    setError(missing);
    if (!missing && !closing.isPending) closing.mutate();
  };
  return (
    <Dialog title={words.closeTitle} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.closeLead}</p>
        {closing.isError && <ProblemPanel error={closing.error} />}
        {daysLate > 0 && <Field label={words.lateReason} help={words.late(daysLate)} value={lateReason} onValue={setLateReason} error={error} maxLength={500} required />}
        <div className="button-row">
          <button type="submit" className="button primary" disabled={closing.isPending}>
            {words.closeEffect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
