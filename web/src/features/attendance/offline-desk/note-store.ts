import type { DeskNote } from './desk-notes';

/** Where storage is switched off by the office's browser policy, notes last as long as the page. */
const inMemory = new Map<string, string>();
const parsed = new Map<string, { readonly written: string; readonly notes: readonly DeskNote[] }>();
const listeners = new Set<() => void>();

export const noteKey = (accountId: number, classId: number) => `xuefen.desk.${accountId}.${classId}`;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // Another tab of this desk.
  window.addEventListener('storage', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', listener);
  };
}

/** The same list as long as nothing changed. */
export function readNotes(key: string): readonly DeskNote[] {
  const written = readText(key);
  const known = parsed.get(key);
  if (known?.written === written) return known.notes;
  const notes = parse(written);
  parsed.set(key, { written, notes });
  return notes;
}

/** Reads anew before it writes: two tabs of one desk do not undo each other. */
export function changeNotes(key: string, change: (notes: readonly DeskNote[]) => readonly DeskNote[]): void {
  const before = readNotes(key);
  const after = change(before);
  if (after === before) return;
  writeText(key, after.length === 0 ? undefined : JSON.stringify(after));
  for (const listener of listeners) listener();
}

function parse(written: string): readonly DeskNote[] {
  try {
    const notes: unknown = JSON.parse(written);
    return Array.isArray(notes) ? (notes as DeskNote[]) : [];
  } catch {
    return []; // Nothing there.
  }
}

function readText(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return inMemory.get(key) ?? '';
  }
}

function writeText(key: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    inMemory.set(key, text ?? '');
  }
}
