import { useState } from 'react';
import { type Complaint, closeComplaint } from '../../api/complaints';
import { Dialog } from '../../pieces/dialog';
import { DraftForm, type Sent } from '../../pieces/draft-form';
import { useKeptDraft } from '../../pieces/kept-draft';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { complaintWords } from './complaint-words';
import { useComplaintAct } from './use-complaint-act';

interface Typed {
  readonly body: string;
}

/** The button, and what closing means before it is done. */
export function ClosureDialog({ complaint: { id, state } }: { complaint: Complaint }) {
  const words = useWords(complaintWords);
  const [open, setOpen] = useState(false);
  const kept = useKeptDraft<Typed>(`complaint-closure-${id}`, { body: '' });
  const closing = useComplaintAct(({ typed, attempt }: Sent<Typed>) => closeComplaint(id, typed.body.trim(), attempt), { done: words.closedNow, onDone: kept.forget });
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        {words.close}
      </button>
      {open && (
        <Dialog title={words.close} onClose={() => setOpen(false)}>
          <DraftForm kept={kept} lead={words.closeWhat} problemsOf={({ body }) => (state === 'open' && body.trim() === '' ? [{ field: 'body', sentence: words.outcomeMissing }] : [])} sending={closing} effect={words.closeEffect}>
            {(bind) => <TextArea label={words.outcome} rows={4} maxLength={2000} {...bind('body')} />}
          </DraftForm>
        </Dialog>
      )}
    </>
  );
}
