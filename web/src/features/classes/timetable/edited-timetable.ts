import type { SessionInput, SessionView } from '../../../api/timetable';
import { isSameSlot, type Slot, slotKey } from './weeks-of';

/** A session while it is arranged: what the server keeps, with the names that the page shows. */
export interface EditedSession extends SessionInput {
  readonly courseVersionId: number | null;
  readonly venueId: number | null;
  readonly courseTitle: string | null;
  readonly teacherNames: readonly string[];
}

export function editedOf({ id, day, half, topic, courseVersionId, courseTitle, teacherIds, teacherNames, venueId, place }: SessionView): EditedSession {
  return { id, day, half, topic, courseVersionId, courseTitle, teacherIds, teacherNames, venueId, place };
}

export function inputOf({ id, day, half, topic, courseVersionId, teacherIds, venueId, place }: EditedSession): SessionInput {
  return { ...(id === undefined ? {} : { id }), day, half, topic, courseVersionId, teacherIds, venueId, place };
}

/** A session goes to another half-day; one that stands there comes back the other way. */
export function moveSession(sessions: readonly EditedSession[], from: Slot, to: Slot): EditedSession[] {
  return inOrder(
    sessions.map((session) => {
      if (isSameSlot(session, from)) return { ...session, day: to.day, half: to.half };
      return isSameSlot(session, to) ? { ...session, day: from.day, half: from.half } : session;
    }),
  );
}

/** Puts a session where another stood, or into an empty half-day. */
export function putSession(sessions: readonly EditedSession[], at: Slot, session: EditedSession): EditedSession[] {
  return inOrder([...sessions.filter((other) => !isSameSlot(other, at)), session]);
}

export function removeSession(sessions: readonly EditedSession[], at: Slot): EditedSession[] {
  return sessions.filter((session) => !isSameSlot(session, at));
}

function inOrder(sessions: readonly EditedSession[]): EditedSession[] {
  return sessions.toSorted((left, right) => (slotKey(left) < slotKey(right) ? -1 : 1));
}

export interface TimetableChange {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

/** What saving would change, as the server counts it. */
export function changeBetween(before: readonly EditedSession[], after: readonly EditedSession[]): TimetableChange {
  const kept = new Map(after.flatMap((session) => (session.id === undefined ? [] : [[session.id, session] as const])));
  const same = (left: EditedSession, right: EditedSession) => JSON.stringify(inputOf(left)) === JSON.stringify(inputOf(right));
  return {
    added: after.filter(({ id }) => id === undefined).length,
    changed: before.filter((session) => {
      const now = session.id === undefined ? undefined : kept.get(session.id);
      return now !== undefined && !same(session, now);
    }).length,
    removed: before.filter(({ id }) => id !== undefined && !kept.has(id)).length,
  };
}
