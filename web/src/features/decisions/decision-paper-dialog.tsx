import '../../pieces/field.css';
import { useState } from 'react';
import { keepDecisionPaper, type YearDecision } from '../../api/decisions';
import { Dialog } from '../../pieces/dialog';
import { FieldFrame } from '../../pieces/field-frame';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { decisionWords } from './decision-words';
import { useDecisionAct } from './use-decision-act';

/** A file is not text that could be kept: it is chosen and sent. */
export function DecisionPaperDialog({ decision, onClose }: { decision: YearDecision; onClose: () => void }) {
  const words = useWords(decisionWords);
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const keeping = useDecisionAct(decision.id, (chosen: File) => keepDecisionPaper(decision.id, chosen), { done: words.attachDone, onDone: onClose });
  const send = () => {
    setError(file ? undefined : words.fileMissing);
    if (file && !keeping.isPending) keeping.mutate(file);
  };
  return (
    <Dialog title={words.attach} onClose={onClose}>
      <div className="form">
        {keeping.isError && <ProblemPanel error={keeping.error} />}
        <FieldFrame label={words.file} help={words.fileHelp} error={error}>
          {(control) => <input {...control} type="file" accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png" onChange={(event) => setFile(event.target.files?.[0])} />}
        </FieldFrame>
        <div className="button-row">
          <button type="button" className="button primary" disabled={keeping.isPending} onClick={send}>
            {words.attach}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
