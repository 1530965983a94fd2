import { useLocation } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { dictionary } from '../words/dictionary';
import { useWords } from '../words/language';
import { Dialog } from './dialog';
import { Field } from './field';
import { useKeptText } from './kept-draft';
import { ProblemPanel } from './problem-panel';

const reasonWords = dictionary({
  zh: { reason: '理由', missing: '请写明理由' },
  en: { reason: 'Reason', missing: 'State the reason' },
});

interface ReasonDialogProps {
  readonly title: string;
  /** What follows from it. */
  readonly what: string;
  /** Names the effect, on the button. */
  readonly effect: string;
  readonly help?: string;
  /** What it is about, where one page asks of many: a reason that was written for one is not offered for another. */
  readonly about?: string | number;
  /** How many characters the server keeps. */
  readonly most?: number;
  readonly acting: { readonly isPending: boolean; readonly isError: boolean; readonly error: unknown; readonly mutate: (reason: string, then: { onError: () => void }) => void };
  readonly onClose: () => void;
}

/** An act that needs a written reason: asked for before anything is sent, kept when it is refused. */
export function ReasonDialog({ title, what, effect, help, about = '', most = 500, acting, onClose }: ReasonDialogProps) {
  const words = useWords(reasonWords);
  const { text: reason, write: setReason, forget } = useKeptText(`${title}-${useLocation().pathname}-${about}`);
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = reason.trim() === '' ? words.missing : undefined;
    setError(missing);
    if (missing || acting.isPending) return;
    // Forgotten now, because a dialog that closes with its success hears of it no more; a refusal finds it open.
    forget();
    acting.mutate(reason.trim(), { onError: () => setReason(reason) });
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{what}</p>
        {acting.isError && <ProblemPanel error={acting.error} />}
        <Field label={words.reason} help={help} error={error} value={reason} onValue={setReason} maxLength={most} required />
        <div className="button-row">
          <button type="submit" className="button danger" disabled={acting.isPending}>
            {effect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
