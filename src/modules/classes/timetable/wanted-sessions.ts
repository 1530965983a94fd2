import { classErrors } from '../classes.errors';
import type { SessionHalf } from './half-day-times';

export interface WantedSession {
  /** Of a session that stands already and may have moved; without it, a new one. */
  readonly id?: number;
  readonly day: string;
  readonly half: SessionHalf;
  readonly topic: string;
  readonly courseVersionId: number | null;
  readonly teacherIds: readonly number[];
  readonly venueId: number | null;
  readonly place: string;
}

export interface StoredSession extends WantedSession {
  readonly id: number;
  readonly sequence: number;
}

export interface TimetableChange {
  readonly added: readonly WantedSession[];
  readonly changed: readonly { readonly before: StoredSession; readonly after: WantedSession }[];
  readonly removed: readonly StoredSession[];
}

/** @throws DomainError SESSION_OUTSIDE_CLASS naming the half-days */
export function assertWithin(wanted: readonly WantedSession[], { startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string }): void {
  const seen = new Set<string>();
  const wrong = wanted.filter(({ day, half }) => {
    const key = `${day} ${half}`;
    const twice = seen.has(key);
    seen.add(key);
    return twice || day < startsOn || day > endsOn;
  });
  if (wrong.length > 0) throw classErrors.sessionOutside({ sessions: wrong.map(({ day, half }) => ({ day, half })), startsOn, endsOn });
}

/** What becomes different. An id that is not of this class is taken for a new session. */
export function compareTimetables(before: readonly StoredSession[], wanted: readonly WantedSession[]): TimetableChange {
  const byId = new Map(before.map((session) => [session.id, session]));
  const kept = new Set<number>();
  const added: WantedSession[] = [];
  const changed: { before: StoredSession; after: WantedSession }[] = [];
  for (const session of wanted) {
    const old = session.id === undefined ? undefined : byId.get(session.id);
    if (!old) added.push(session);
    else {
      kept.add(old.id);
      if (!isSame(old, session)) changed.push({ before: old, after: session });
    }
  }
  return { added, changed, removed: before.filter(({ id }) => !kept.has(id)) };
}

function isSame(old: StoredSession, now: WantedSession): boolean {
  const plain = (['day', 'half', 'topic', 'courseVersionId', 'venueId', 'place'] as const).every((field) => old[field] === now[field]);
  return plain && old.teacherIds.toSorted().join() === now.teacherIds.toSorted().join();
}
