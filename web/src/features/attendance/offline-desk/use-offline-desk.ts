import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { systemClock } from '#kernel';
import { attendanceQuery, bringDeskMarks, type ClassAttendance, type MarkState, type ReconciledMark } from '../../../api/attendance';
import { newAttempt } from '../../../api/client';
import { asProblem } from '../../../api/problem';
import { useSession } from '../../../app/session';
import { type DeskNote, isWaiting, nextBatch, settled, withNote, withoutNote } from './desk-notes';
import { changeNotes, noteKey, readNotes, subscribe } from './note-store';

const TRY_AGAIN_MS = 4_000;

export interface OfflineDesk {
  readonly notes: readonly DeskNote[];
  /** Why what waits could not be brought the last time. */
  readonly trouble: unknown;
  readonly mark: (of: { readonly sessionId: number; readonly personId: number; readonly name: string; readonly state: MarkState }) => void;
  readonly send: () => void;
  /** Once more, as a new note. */
  readonly noteAgain: (note: DeskNote) => void;
  readonly dismiss: (clientId: string) => void;
}

/** Every mark of the desk is noted here first and brought to the server at once; while the network is away it waits, and outlives the page. */
export function useOfflineDesk(classId: number): OfflineDesk {
  const queries = useQueryClient();
  const key = noteKey(useSession().account.id, classId);
  const notes = useSyncExternalStore(subscribe, () => readNotes(key));
  const [trouble, setTrouble] = useState<unknown>();
  const isBringing = useRef(false);

  const bring = useCallback(async () => {
    if (isBringing.current) return;
    isBringing.current = true;
    try {
      setTrouble(await bringAll(key, classId, queries));
    } finally {
      isBringing.current = false;
    }
  }, [key, classId, queries]);
  const send = useCallback(() => void bring(), [bring]);

  const waits = notes.some(isWaiting);
  useEffect(() => {
    if (!waits) return;
    send();
    const timer = setInterval(send, TRY_AGAIN_MS);
    window.addEventListener('online', send);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', send);
    };
  }, [waits, send]);

  return useMemo(() => {
    const mark: OfflineDesk['mark'] = (of) => {
      changeNotes(key, (before) => withNote(before, { ...of, clientId: newAttempt(), signedAt: systemClock.now().toISOString() }));
      send();
    };
    const dismiss = (clientId: string) => changeNotes(key, (before) => withoutNote(before, clientId));
    const noteAgain = ({ clientId, sessionId, personId, name, state, signedAt }: DeskNote) => {
      changeNotes(key, (before) => withNote(withoutNote(before, clientId), { sessionId, personId, name, state, signedAt, clientId: newAttempt() }));
      send();
    };
    return { notes, trouble, mark, send, noteAgain, dismiss };
  }, [key, notes, trouble, send]);
}

/** Until nothing waits or the way to the server is closed. @returns what closed it */
async function bringAll(key: string, classId: number, queries: QueryClient): Promise<unknown> {
  for (let batch = nextBatch(readNotes(key)); batch.length > 0; batch = nextBatch(readNotes(key))) {
    try {
      const { results } = await bringDeskMarks(classId, batch.map(({ clientId, sessionId, personId, state, signedAt }) => ({ clientId, sessionId, personId, state, signedAt })));
      showTaken(queries, classId, batch, results);
      changeNotes(key, (notes) => settled(notes, new Map(results.map(({ clientId, code }) => [clientId, code]))));
    } catch (error) {
      if (!isAnswer(error)) return error;
      const { code } = asProblem(error);
      changeNotes(key, (notes) => settled(notes, new Map(batch.map(({ clientId }) => [clientId, code]))));
    }
  }
  void queries.invalidateQueries({ queryKey: attendanceQuery(classId).queryKey });
  return undefined;
}

/** The server has judged these notes; nothing changes by bringing them again. */
function isAnswer(error: unknown): boolean {
  return [400, 404, 409, 422].includes(asProblem(error).status);
}

/** What was taken stands in the register at once, and is read anew afterwards. */
function showTaken(queries: QueryClient, classId: number, batch: readonly DeskNote[], results: readonly ReconciledMark[]): void {
  const taken = new Set(results.filter(({ outcome }) => outcome === 'recorded').map(({ clientId }) => clientId));
  queries.setQueryData<ClassAttendance>(attendanceQuery(classId).queryKey, (before) => {
    if (!before) return before;
    const trainees = before.trainees.map((trainee) => {
      const own = batch.filter(({ clientId, personId }) => taken.has(clientId) && personId === trainee.personId);
      if (own.length === 0) return trainee;
      const marks = own.map(({ sessionId, state, signedAt }) => ({ sessionId, state, method: 'desk' as const, signedAt }));
      return { ...trainee, marks: [...trainee.marks.filter(({ sessionId }) => !marks.some((mark) => mark.sessionId === sessionId)), ...marks] };
    });
    return { ...before, trainees };
  });
}
