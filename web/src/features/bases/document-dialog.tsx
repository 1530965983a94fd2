import '../../pieces/field.css';
import { useState } from 'react';
import { type BaseAgreement, keepDocument } from '../../api/bases';
import { Dialog } from '../../pieces/dialog';
import { FieldFrame } from '../../pieces/field-frame';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { actWords } from './act-words';
import { useBaseAct } from './use-base-act';

/** A file is not text that could be kept: it is chosen and sent. The same content again is the same paper. */
export function DocumentDialog({ baseId, agreement, onClose }: { baseId: number; agreement: BaseAgreement; onClose: () => void }) {
  const words = useWords(actWords);
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const keeping = useBaseAct(baseId, (chosen: File) => keepDocument(baseId, agreement.id, chosen), { done: words.uploaded_done, onDone: onClose });
  const send = () => {
    setError(file ? undefined : words.fileMissing);
    if (file && !keeping.isPending) keeping.mutate(file);
  };
  return (
    <Dialog title={words.uploadTo(agreement.number)} onClose={onClose}>
      <div className="form">
        {keeping.isError && <ProblemPanel error={keeping.error} />}
        <FieldFrame label={words.file} help={words.fileHelp} error={error}>
          {(control) => <input {...control} type="file" accept=".pdf,.doc,.docx,.xls,.xlsx,.jpg,.jpeg,.png" onChange={(event) => setFile(event.target.files?.[0])} />}
        </FieldFrame>
        <div className="button-row">
          <button type="button" className="button primary" disabled={keeping.isPending} onClick={send}>
            {words.upload}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
