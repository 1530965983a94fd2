import '../../pieces/field.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keepObjectionPaper } from '../../api/objections';
import { Dialog } from '../../pieces/dialog';
import { FieldFrame } from '../../pieces/field-frame';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { publicityWords } from './publicity-words';

/** A file is not text that could be kept: it is chosen and sent. */
export function EvidenceDialog({ objectionId, onClose }: { objectionId: number; onClose: () => void }) {
  const words = useWords(publicityWords);
  const tell = useNotice();
  const queries = useQueryClient();
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const keeping = useMutation({
    mutationFn: (chosen: File) => keepObjectionPaper(objectionId, chosen),
    onSuccess: async () => {
      onClose();
      tell(words.attachDone);
      await queries.invalidateQueries({ queryKey: ['objections'] });
    },
  });
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
          <button type="button" className="button primary" disabled={keeping.isPending} onClick={send}>{words.attach}</button>
        </div>
      </div>
    </Dialog>
  );
}
