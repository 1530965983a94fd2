import { type FormEvent, useState } from 'react';
import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';
import { Dialog } from './dialog';
import { PaperField } from './paper-field';
import { ProblemPanel } from './problem-panel';

const dialogWords = dictionary({ zh: { missing: '请选择文件' }, en: { missing: 'Choose a file' } });

interface UploadDialogProps {
  readonly title: string;
  /** Names what is done, on the button. */
  readonly effect: string;
  readonly sending: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown; readonly mutate: (file: File) => void };
  readonly onClose: () => void;
}

/** A paper is chosen and sent. A file is not text that could be kept: the same content again is the same paper. */
export function UploadDialog({ title, effect, sending, onClose }: UploadDialogProps) {
  const words = useWords(dialogWords);
  const [file, setFile] = useState<File>();
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setError(file ? undefined : words.missing);
    if (file && !sending.isPending) sending.mutate(file);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        {sending.isError && <ProblemPanel error={sending.error} />}
        <PaperField error={error} onFile={setFile} />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={sending.isPending}>
            {effect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
