import { type FormEvent, useState } from 'react';
import { Dialog } from '../../../pieces/dialog';
import { Field } from '../../../pieces/field';
import { useKeptDraft } from '../../../pieces/kept-draft';
import { ProblemPanel } from '../../../pieces/problem-panel';
import { useWords } from '../../../words/language';
import { draftWords } from './draft-words';

export interface StepNote {
  readonly note: string;
  readonly documentNo: string;
}

interface StepDialogProps {
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly effect: string;
  /** Confirming rests on a paper. */
  readonly withPaper?: boolean;
  readonly acting: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown; readonly mutate: (note: StepNote) => void };
  readonly onClose: () => void;
}

/** One step forward: its effect before the button, with room for a remark. */
export function StepDialog({ name, title, what, effect, withPaper = false, acting, onClose }: StepDialogProps) {
  const words = useWords(draftWords);
  const kept = useKeptDraft<StepNote>(name, { note: '', documentNo: '' });
  const [missing, setMissing] = useState<string>();
  const { note, documentNo } = kept.draft;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacks = withPaper && documentNo.trim() === '' ? words.documentMissing : undefined;
    setMissing(lacks);
    if (!lacks && !acting.isPending) acting.mutate({ note: note.trim(), documentNo: documentNo.trim() });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{what}</p>
        {acting.isError && <ProblemPanel error={acting.error} />}
        {withPaper && <Field label={words.documentNo} error={missing} value={documentNo} onValue={(value) => kept.write({ note, documentNo: value })} maxLength={100} required />}
        <Field label={words.note} value={note} onValue={(value) => kept.write({ note: value, documentNo })} maxLength={500} />
        <div className="button-row">
          <button type="submit" className="button primary wrapping" disabled={acting.isPending}>
            {effect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
