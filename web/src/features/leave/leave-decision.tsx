import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { decideLeave, type LeaveDetail } from '../../api/leave-requests';
import { useKeptText } from '../../pieces/kept-draft';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { Section } from '../../pieces/section';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { readLeaveAgain } from '../my-class/read-leave-again';
import { leaveWords } from './leave-words';

const MOST_CHARACTERS = 500;
const NOTE = 'leave-decision-note';

/** The buttons say what follows; a refusal says why. */
export function LeaveDecision({ leave: { id, classId, halfDays, effect } }: { leave: LeaveDetail }) {
  const words = useWords(leaveWords);
  const queries = useQueryClient();
  const tell = useNotice();
  const { text: reason, write, forget } = useKeptText(`leave-decision-${id}`);
  const [error, setError] = useState<string>();
  const deciding = useMutation({
    mutationFn: (approved: boolean) => decideLeave(id, { approved, reason: reason.trim() }),
    onSuccess: async (_answer, approved) => {
      forget();
      tell(approved ? words.approved : words.refused);
      await readLeaveAgain(queries, classId);
    },
  });
  const approve = (event: FormEvent) => {
    event.preventDefault();
    setError(undefined);
    if (!deciding.isPending) deciding.mutate(true);
  };
  const refuse = () => {
    const missing = reason.trim() === '' ? words.noteMissing : undefined;
    setError(missing);
    if (missing) document.getElementById(NOTE)?.focus();
    else if (!deciding.isPending) deciding.mutate(false);
  };
  const { withdrawal, noCertificate } = effect;
  const word = withdrawal ? words.approveWithdrawal : noCertificate ? words.approveNoCertificate : words.approve;
  return (
    <Section title={words.decision}>
      <form className="form" onSubmit={approve} noValidate>
        {deciding.isError && <ProblemPanel error={deciding.error} />}
        <TextArea id={NOTE} label={words.note} help={words.noteHelp} error={error} value={reason} onValue={write} rows={3} maxLength={MOST_CHARACTERS} />
        <div className="button-row">
          <button type="submit" className={withdrawal || noCertificate ? 'button danger' : 'button primary'} disabled={deciding.isPending}>
            {word(halfDays)}
          </button>
          <button type="button" className="button" disabled={deciding.isPending} onClick={refuse}>
            {words.refuse}
          </button>
        </div>
      </form>
    </Section>
  );
}
