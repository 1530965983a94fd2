import { type FormEvent, useState } from 'react';
import { type DossierItem, keepPaper, keepReason } from '../../api/closing';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { PaperField } from '../../pieces/paper-field';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { closingWords } from './closing-words';
import { useDossierAct } from './use-dossier-act';

/** A file, or the written reason why there is none. */
export function PaperDialog({ classId, item, onClose }: { classId: number; item: DossierItem; onClose: () => void }) {
  const words = useWords(closingWords);
  const [file, setFile] = useState<File>();
  const { text: reason, write: setReason, forget } = useKeptText(`paper-${classId}-${item}`);
  const [error, setError] = useState<string>();
  const finished = () => {
    forget();
    onClose();
  };
  const keeping = useDossierAct(classId, () => (file ? keepPaper(classId, item, file) : keepReason(classId, item, reason)), { done: words.kept, onDone: finished });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = !file && reason.trim() === '' ? words.neither : undefined;
    setError(missing);
    if (!missing && !keeping.isPending) keeping.mutate();
  };
  return (
    <Dialog title={words.addTitle(words[item])} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        {keeping.isError && <ProblemPanel error={keeping.error} />}
        <PaperField onFile={setFile} />
        <Field label={words.orReason} value={reason} onValue={setReason} error={error} maxLength={500} />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={keeping.isPending}>
            {words.keep}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
