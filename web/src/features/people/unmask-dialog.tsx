import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { viewResidentId } from '../../api/people';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { peopleWords } from './people-words';

interface UnmaskDialogProps {
  readonly personId: number;
  readonly onSeen: (numbers: { residentId: string; mobile: string | null }) => void;
  readonly onClose: () => void;
}

const SHORTEST_REASON = 4;

export function UnmaskDialog({ personId, onSeen, onClose }: UnmaskDialogProps) {
  const words = useWords(peopleWords);
  const { text: reason, write: setReason, forget } = useKeptText(`unmask-${personId}`);
  const [error, setError] = useState<string>();
  const viewing = useMutation({
    mutationFn: () => viewResidentId(personId, reason.trim()),
    onSuccess: (numbers) => {
      forget();
      onSeen(numbers);
    },
  });

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = [...reason.trim()].length < SHORTEST_REASON ? words.reasonMissing : undefined;
    setError(missing);
    if (!missing && !viewing.isPending) viewing.mutate();
  };

  return (
    <Dialog title={words.unmaskTitle} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.unmaskWhy}</p>
        {viewing.isError && <ProblemPanel error={viewing.error} />}
        <Field label={words.reason} help={words.reasonHelp} error={error} value={reason} onValue={setReason} maxLength={200} required />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={viewing.isPending}>
            {words.unmaskAct}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
