import { type FormEvent, useState } from 'react';
import { attendanceQuery, correctMark, MARK_STATES, type MarkState, type TraineeAttendance } from '../../api/attendance';
import { Choices } from '../../pieces/choices';
import { Dialog } from '../../pieces/dialog';
import { Field } from '../../pieces/field';
import { useKeptText } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { attendanceWords } from './attendance-words';

interface CorrectionProps {
  readonly classId: number;
  readonly sessionId: number;
  readonly trainee: TraineeAttendance;
  readonly onClose: () => void;
}

export function CorrectionDialog({ classId, sessionId, trainee, onClose }: CorrectionProps) {
  const words = useWords(attendanceWords);
  const [state, setState] = useState<MarkState>('absent');
  const { text: reason, write: setReason, forget } = useKeptText(`correction-${sessionId}-${trainee.personId}`);
  const [error, setError] = useState<string>();
  const correcting = useAct(() => correctMark({ classId, sessionId }, { personId: trainee.personId, state, reason }), {
    done: words.corrected,
    changes: [attendanceQuery(classId).queryKey],
    onDone: () => {
      forget();
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const missing = reason.trim() === '' ? words.reasonMissing : undefined;
    setError(missing);
    if (!missing && !correcting.isPending) correcting.mutate();
  };
  return (
    <Dialog title={words.correctTitle(trainee.name)} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.correctLead}</p>
        {correcting.isError && <ProblemPanel error={correcting.error} />}
        <Choices legend={words.state} value={state} onValue={setState} options={MARK_STATES.map((value) => ({ value, label: words[value] }))} />
        <Field label={words.reason} value={reason} onValue={setReason} error={error} required />
        <div className="button-row">
          <button type="submit" className="button primary" disabled={correcting.isPending}>
            {words.correctEffect}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
