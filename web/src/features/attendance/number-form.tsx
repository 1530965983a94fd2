import '../../pieces/field.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { attendanceQuery, signInByNumber, type TraineeAttendance } from '../../api/attendance';
import { asProblem } from '../../api/problem';
import { Field } from '../../pieces/field';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { attendanceWords } from './attendance-words';
import { GiveCardDialog } from './give-card-dialog';

const RESIDENT_ID = /^\d{17}[\dX]$/i;

interface NumberFormProps {
  readonly classId: number;
  readonly sessionId: number;
  readonly trainees: readonly TraineeAttendance[];
}

/** A card reader types like a keyboard and ends with Enter, so the field keeps the focus for the next card. */
export function NumberForm({ classId, sessionId, trainees }: NumberFormProps) {
  const words = useWords(attendanceWords);
  const queries = useQueryClient();
  const tell = useNotice();
  const [number, setNumber] = useState('');
  const [giving, setGiving] = useState<string>();
  const signing = useMutation({
    mutationFn: (written: string) => signInByNumber({ classId, sessionId }, written),
    onSuccess: async ({ personName, state }) => {
      tell(words.signed(personName, words[state]));
      await queries.invalidateQueries({ queryKey: attendanceQuery(classId).queryKey });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = number.trim();
    if (written === '' || signing.isPending) return;
    setNumber('');
    signing.mutate(written);
  };
  const unknownCard = signing.isError && asProblem(signing.error).code === 'TRAINEE_UNKNOWN' && !RESIDENT_ID.test(signing.variables) ? signing.variables : undefined;
  return (
    <>
      <form className="form no-print" onSubmit={submit} noValidate>
        <Field label={words.number} help={words.numberHelp} value={number} onValue={setNumber} autoComplete="off" inputMode="text" />
        <div className="button-row">
          <button type="submit" className="button" disabled={signing.isPending}>
            {words.sign}
          </button>
        </div>
        {signing.isError && <ProblemPanel error={signing.error} />}
        {unknownCard !== undefined && (
          <div className="button-row">
            <button type="button" className="button" onClick={() => setGiving(unknownCard)}>
              {words.giveCard}
            </button>
          </div>
        )}
      </form>
      {giving !== undefined && (
        <GiveCardDialog
          classId={classId}
          sessionId={sessionId}
          number={giving}
          trainees={trainees}
          onDone={() => {
            setGiving(undefined);
            signing.reset();
          }}
          onClose={() => setGiving(undefined)}
        />
      )}
    </>
  );
}
