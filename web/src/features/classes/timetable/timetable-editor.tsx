import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PUBLIC_STATES, type TrainingClass } from '../../../api/classes';
import { saveTimetable } from '../../../api/timetable';
import { useKeptDraft } from '../../../pieces/kept-draft';
import { useNotice } from '../../../pieces/notice';
import { useWords } from '../../../words/language';
import { EditedCell } from './edited-cell';
import { changeBetween, type EditedSession, editedOf, inputOf, moveSession, putSession, removeSession } from './edited-timetable';
import { OutsideSessions } from './outside-sessions';
import { SaveTimetable } from './save-timetable';
import { SessionDialog } from './session-dialog';
import { TimetableGrid, useWorkingDays } from './timetable-grid';
import { timetableWords } from './timetable-words';
import { TraineeClashes } from './trainee-clashes';
import { HOW_TO_CARRY, useCarrying } from './use-carrying';
import { useTimetableCheck } from './use-timetable-check';
import { isDayOff, isSameSlot, type Slot } from './weeks-of';

/** Arranges the half-days of a class; nothing is sent before it is saved, and the server says meanwhile what stands against it. */
export function TimetableEditor({ of }: { of: TrainingClass }) {
  const words = useWords(timetableWords);
  const tell = useNotice();
  const queries = useQueryClient();
  const [said, announce] = useState('');
  const [open, setOpen] = useState<{ readonly at: Slot; readonly session: EditedSession; readonly isNew: boolean }>();
  const before = of.sessions.map(editedOf);
  const basis = JSON.stringify(before);
  const kept = useKeptDraft(`timetable-${of.id}`, { basis, sessions: before as readonly EditedSession[] });
  const [overtaken, setOvertaken] = useState(false);
  const { sessions } = kept.draft;
  const saving = useMutation({
    mutationFn: (onDaysOff: boolean) => saveTimetable(of.id, sessions.map(inputOf), onDaysOff),
    onSuccess: async () => {
      kept.forget();
      await Promise.all([queries.invalidateQueries({ queryKey: ['class', of.id] }), queries.invalidateQueries({ queryKey: ['classes'] })]);
      tell(words.saved);
    },
  });
  // What was arranged over an older timetable would undo what others did meanwhile.
  if (kept.draft.basis !== basis) {
    if (!saving.isSuccess && JSON.stringify(sessions) !== kept.draft.basis) setOvertaken(true);
    kept.discard();
  }
  const arrange = (next: readonly EditedSession[]) => {
    saving.reset();
    setOvertaken(false);
    kept.write({ basis, sessions: next });
  };
  const change = changeBetween(before, sessions);
  const outside = sessions.filter(({ day }) => day < of.startsOn || day > of.endsOn);
  const calendar = useWorkingDays(of.startsOn, of.endsOn);
  const check = useTimetableCheck(of.id, sessions, outside.length === 0);
  const at = (slot: Slot) => sessions.find((session) => isSameSlot(session, slot));
  const openAt = (slot: Slot) => {
    const session = at(slot);
    setOpen({ at: slot, isNew: !session, session: session ?? { ...slot, topic: '', courseVersionId: null, courseTitle: null, teacherIds: [], teacherNames: [], venueId: null, place: '' } });
  };
  const carrying = useCarrying({ days: of, sessions, announce, onOpen: openAt, onMove: (from, to) => arrange(moveSession(sessions, from, to)) });
  const keepSession = (session: EditedSession) => {
    if (!open) return;
    // By the form, too, a session changes places with the one that stands where it goes.
    const there = isSameSlot(open.at, session) ? undefined : at(session);
    const rest = there && !open.isNew ? putSession(removeSession(sessions, session), open.at, { ...there, day: open.at.day, half: open.at.half }) : removeSession(sessions, open.at);
    arrange(putSession(rest, session, session));
    announce(words.changed(session.topic));
    setOpen(undefined);
  };

  return (
    <div className="stack">
      <p id={HOW_TO_CARRY} className="quiet no-print">
        {words.how}
      </p>
      <p className="visually-hidden" aria-live="assertive">
        {said}
      </p>
      {overtaken && (
        <div className="message warning" role="alert">
          <p>{words.stale}</p>
        </div>
      )}
      <OutsideSessions sessions={outside} onOpen={openAt} />
      <TimetableGrid
        startsOn={of.startsOn}
        endsOn={of.endsOn}
        cell={(slot) => <EditedCell slot={slot} session={at(slot)} problems={(check.data?.problems ?? []).filter((problem) => isSameSlot(problem, slot))} carrying={carrying} onOpen={openAt} />}
      />
      <TraineeClashes clashes={check.data?.clashes ?? []} />
      <SaveTimetable
        change={change}
        daysOff={sessions.filter(({ day }) => isDayOff(day, calendar)).length}
        isPublic={PUBLIC_STATES.includes(of.state)}
        checking={check.isFetching}
        problems={check.data?.problems.length}
        saving={saving}
        onDiscard={kept.discard}
      />
      {open && (
        <SessionDialog
          session={open.session}
          isNew={open.isNew}
          days={of}
          people={of.seats.capacity}
          onKeep={keepSession}
          onRemove={() => {
            arrange(removeSession(sessions, open.at));
            announce(words.removed(open.session.topic));
            setOpen(undefined);
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </div>
  );
}
