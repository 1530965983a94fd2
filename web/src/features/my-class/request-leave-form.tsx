import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useMemo, useState } from 'react';
import { newAttempt } from '../../api/client';
import type { MySession } from '../../api/my-attendance';
import { LEAVE_KINDS, type LeaveKind, requestLeave } from '../../api/my-leave';
import { Choices } from '../../pieces/choices';
import { ErrorSummary } from '../../pieces/error-summary';
import { useKeptDraft } from '../../pieces/kept-draft';
import { ProblemPanel } from '../../pieces/problem-panel';
import { RestoredDraft } from '../../pieces/restored-draft';
import { SelectField } from '../../pieces/select-field';
import { TextArea } from '../../pieces/text-area';
import { useWords } from '../../words/language';
import { leaveTerms } from '../../words/leave-terms';
import { useHalfDay } from '../../words/use-half-day';
import { halfDayKey } from './half-days';
import { LeaveForecast, useLeaveForecast } from './leave-forecast';
import { readLeaveAgain } from './read-leave-again';
import { requestLeaveWords } from './request-leave-words';

interface Draft {
  readonly from: string;
  readonly until: string;
  readonly kind: LeaveKind;
  readonly reason: string;
}

const MOST_CHARACTERS = 500;

type HalfDayOfClass = Pick<MySession, 'day' | 'half' | 'topic' | 'over'>;

interface RequestLeaveFormProps {
  readonly classId: number;
  /** Asked for by the school for somebody; left out, for oneself. */
  readonly personId?: number;
  readonly sessions: readonly HalfDayOfClass[];
  readonly onSent: () => Promise<void>;
}

/** From one half-day of the class to another; what it brings about stands below while it is chosen, and on the button. */
export function RequestLeaveForm({ classId, personId, sessions, onSent }: RequestLeaveFormProps) {
  const words = useWords(requestLeaveWords);
  const terms = useWords(leaveTerms);
  const sayHalfDay = useHalfDay();
  const queries = useQueryClient();
  const next = halfDayKey(sessions.find(({ over }) => !over) ?? sessions[0] ?? { day: '', half: 'am' });
  const { draft, write, restored, forget, discard } = useKeptDraft<Draft>(`leave-${classId}${personId === undefined ? '' : `-${personId}`}`, { from: next, until: next, kind: 'personal', reason: '' });
  const [attempt, setAttempt] = useState(newAttempt);
  const [sent, setSent] = useState(false);
  const change = (more: Partial<Draft>) => {
    write({ ...draft, ...more });
    setAttempt(newAttempt());
  };
  const ends = [sessionAt(sessions, draft.from), sessionAt(sessions, draft.until)] as const;
  const span = { from: { day: ends[0].day, half: ends[0].half }, until: { day: ends[1].day, half: ends[1].half } };
  const isInOrder = halfDayKey(span.from) <= halfDayKey(span.until);
  const forecast = useLeaveForecast({ classId, personId }, span, isInOrder);
  const asking = useMutation({
    mutationFn: () => requestLeave({ classId, personId, ...span, kind: draft.kind, reason: draft.reason.trim(), attempt }),
    onSuccess: async () => {
      forget();
      await readLeaveAgain(queries, classId);
      await onSent();
    },
  });
  const orderError = isInOrder ? undefined : words.wrongOrder;
  const reasonError = sent && draft.reason.trim() === '' ? words.reasonMissing : undefined;
  const summary = useMemo(
    () => (sent ? [...(orderError ? [{ fieldId: 'leave-until', sentence: orderError }] : []), ...(reasonError ? [{ fieldId: 'leave-reason', sentence: reasonError }] : [])] : []),
    [sent, orderError, reasonError],
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setSent(true);
    if (isInOrder && draft.reason.trim() !== '' && !asking.isPending) asking.mutate();
  };
  const options = sessions.map((session) => ({ value: halfDayKey(session), label: `${sayHalfDay(session)} ${session.topic}${session.over ? `（${words.over}）` : ''}` }));
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p>{words.lead}</p>
      {restored && <RestoredDraft onDiscard={discard} />}
      {asking.isError && <ProblemPanel error={asking.error} />}
      <ErrorSummary errors={summary} />
      <SelectField label={words.from} value={draft.from} options={options} onValue={(from) => change({ from, until: from > draft.until ? from : draft.until })} />
      <SelectField id="leave-until" label={words.until} help={words.untilHelp} error={orderError} value={draft.until} options={options} onValue={(until) => change({ until })} />
      <Choices legend={words.kind} value={draft.kind} onValue={(kind) => change({ kind })} options={LEAVE_KINDS.map((value) => ({ value, label: terms[value] }))} />
      <TextArea id="leave-reason" label={words.reason} help={words.reasonHelp} error={reasonError} value={draft.reason} onValue={(reason) => change({ reason })} maxLength={MOST_CHARACTERS} />
      <LeaveForecast forecast={forecast} isWanted={isInOrder} />
      <div className="button-row">
        <button type="submit" className="button primary wrapping" disabled={asking.isPending}>
          {effectWord(words, forecast.data)}
        </button>
      </div>
    </form>
  );
}

function effectWord(words: ReturnType<typeof useWords<(typeof requestLeaveWords)['zh']>>, forecast: ReturnType<typeof useLeaveForecast>['data']): string {
  if (!forecast) return words.send;
  const { halfDays, effect } = forecast;
  if (effect.withdrawal) return words.sendWithdrawal(halfDays);
  return effect.noCertificate ? words.sendNoCertificate(halfDays) : words.sendFor(halfDays);
}

/** The half-day that was chosen; the timetable may have moved since a kept draft was written. */
function sessionAt(sessions: readonly HalfDayOfClass[], key: string): HalfDayOfClass {
  return (sessions.find((session) => halfDayKey(session) === key) ?? sessions.find(({ over }) => !over) ?? sessions[0]) as HalfDayOfClass;
}
