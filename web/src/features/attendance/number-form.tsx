import '../../pieces/field.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { attendanceQuery, signInByNumber } from '../../api/attendance';
import { Field } from '../../pieces/field';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { useWords } from '../../words/language';
import { attendanceWords } from './attendance-words';

/** A card reader types like a keyboard and ends with Enter, so the field keeps the focus for the next card. */
export function NumberForm({ classId, sessionId }: { classId: number; sessionId: number }) {
  const words = useWords(attendanceWords);
  const queries = useQueryClient();
  const tell = useNotice();
  const [number, setNumber] = useState('');
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
  return (
    <form className="form no-print" onSubmit={submit} noValidate>
      <Field label={words.number} help={words.numberHelp} value={number} onValue={setNumber} autoComplete="off" inputMode="text" />
      <div className="button-row">
        <button type="submit" className="button" disabled={signing.isPending}>
          {words.sign}
        </button>
      </div>
      {signing.isError && <ProblemPanel error={signing.error} />}
    </form>
  );
}
