import type { MarkState, NotedMark } from '../../../api/attendance';

/** A mark that the desk has made and the server has not answered for yet, or has not taken. */
export interface DeskNote extends NotedMark {
  /** So that somebody who left the roll meanwhile can still be named. */
  readonly name: string;
  /** Why the server did not take it; such a note stays until somebody at the desk has seen it. */
  readonly refusedWith: string | null;
}

export type NewNote = Pick<DeskNote, 'clientId' | 'sessionId' | 'personId' | 'state' | 'signedAt' | 'name'>;

export const isWaiting = ({ refusedWith }: DeskNote) => refusedWith === null;

/** One waiting note a person and session: pressing twice notes it once, and another state takes its place. */
export function withNote(notes: readonly DeskNote[], wanted: NewNote): readonly DeskNote[] {
  const isSame = (note: DeskNote) => isWaiting(note) && note.sessionId === wanted.sessionId && note.personId === wanted.personId;
  if (notes.some((note) => isSame(note) && note.state === wanted.state)) return notes;
  return [...notes.filter((note) => !isSame(note)), { ...wanted, refusedWith: null }];
}

export const withoutNote = (notes: readonly DeskNote[], clientId: string) => notes.filter((note) => note.clientId !== clientId);

/** What the server took is forgotten, what it did not take stays with the reason. */
export function settled(notes: readonly DeskNote[], answers: ReadonlyMap<string, string | null>): readonly DeskNote[] {
  return notes.flatMap((note) => {
    const code = answers.get(note.clientId);
    if (code === undefined) return [note];
    return code === null ? [] : [{ ...note, refusedWith: code }];
  });
}

const MOST_AT_ONCE = 200;

/** The next to be brought: of one session at a time, so that a session that is gone holds up no other. */
export function nextBatch(notes: readonly DeskNote[]): readonly DeskNote[] {
  const [first] = notes.filter(isWaiting);
  return first ? notes.filter((note) => isWaiting(note) && note.sessionId === first.sessionId).slice(0, MOST_AT_ONCE) : [];
}

/** What the desk noted for somebody in a session and still has to bring. */
export function notedState(notes: readonly DeskNote[], sessionId: number, personId: number): MarkState | undefined {
  return notes.find((note) => isWaiting(note) && note.sessionId === sessionId && note.personId === personId)?.state;
}
