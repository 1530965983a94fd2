import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { MySession } from '../../api/my-attendance';
import { type HalfDay, type Leave, returnFromLeave } from '../../api/my-leave';
import { Dialog } from '../../pieces/dialog';
import { useKeptDraft } from '../../pieces/kept-draft';
import { useNotice } from '../../pieces/notice';
import { ProblemPanel } from '../../pieces/problem-panel';
import { SelectField } from '../../pieces/select-field';
import { useWords } from '../../words/language';
import { leaveTerms } from '../../words/leave-terms';
import { useHalfDay } from '../../words/use-half-day';
import { halfDayKey, within } from './half-days';
import { myClassWords } from './my-class-words';
import { readLeaveAgain } from './read-leave-again';

/** 销假: who came back earlier says since when. */
export function ReturnDialog({ leave, sessions, onClose }: { leave: Leave; sessions: readonly Pick<MySession, 'day' | 'half' | 'over'>[]; onClose: () => void }) {
  const words = useWords(myClassWords);
  const terms = useWords(leaveTerms);
  const sayHalfDay = useHalfDay();
  const queries = useQueryClient();
  const tell = useNotice();
  const choices = sessions.filter((session) => within(session, leave));
  const taken = choices.findLast(({ over }) => over) ?? choices[0] ?? leave.until;
  const { draft: ended, write: setEnded, forget } = useKeptDraft<HalfDay>(`leave-return-${leave.id}`, { day: taken.day, half: taken.half });
  const returning = useMutation({
    mutationFn: () => returnFromLeave(leave.id, ended),
    onSuccess: async () => {
      forget();
      onClose();
      tell(words.returned);
      await readLeaveAgain(queries, leave.classId);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!returning.isPending) returning.mutate();
  };
  return (
    <Dialog title={words.returnOf(terms.span(sayHalfDay(leave.from), sayHalfDay(leave.until)))} onClose={onClose}>
      <form className="form" onSubmit={submit} noValidate>
        <p>{words.returnWhat}</p>
        {returning.isError && <ProblemPanel error={returning.error} />}
        <SelectField
          label={words.lastTaken}
          value={halfDayKey(ended)}
          options={choices.map((session) => ({ value: halfDayKey(session), label: sayHalfDay(session) }))}
          onValue={(key) => {
            const chosen = choices.find((session) => halfDayKey(session) === key);
            if (chosen) setEnded({ day: chosen.day, half: chosen.half });
          }}
        />
        <div className="button-row">
          <button type="submit" className="button primary wrapping" disabled={returning.isPending}>
            {words.returnEffect(sayHalfDay(ended))}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
