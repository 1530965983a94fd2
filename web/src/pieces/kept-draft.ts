import { useCallback, useState } from 'react';
import { useSession } from '../app/session';

export interface KeptDraft<Draft> {
  readonly draft: Draft;
  readonly write: (draft: Draft) => void;
  /** Something was typed earlier and not sent. */
  readonly restored: boolean;
  /** Once it was sent. */
  readonly forget: () => void;
  /** Back to what the form began with. */
  readonly discard: () => void;
}

/**
 * What is typed into a form outlives a reload, a lost session and a lost network: the tab keeps it for the account until it is sent.
 * `initial` is an object whose fields the kept ones replace; the `secret` ones are never kept. `name` tells forms of different subjects
 * apart.
 */
export function useKeptDraft<Draft extends object>(name: string, initial: Draft, secret: readonly (keyof Draft)[] = []): KeptDraft<Draft> {
  return useDraftUnder(`${useSession().account.id}.${name}`, initial, secret);
}

/** The same for a form that stands before the sign-in. */
export function useNobodysDraft<Draft extends object>(name: string, initial: Draft, secret: readonly (keyof Draft)[] = []): KeptDraft<Draft> {
  return useDraftUnder(`nobody.${name}`, initial, secret);
}

/** The same for a form of one field. */
export function useKeptText(name: string): { readonly text: string; readonly write: (text: string) => void; readonly forget: () => void } {
  const { draft, write, forget } = useKeptDraft(name, NO_TEXT);
  return { text: draft.text, write: useCallback((text) => write({ text }), [write]), forget };
}

const NO_TEXT = { text: '' };

function useDraftUnder<Draft extends object>(name: string, initial: Draft, secret: readonly (keyof Draft)[]): KeptDraft<Draft> {
  const key = `xuefen.draft.${name}`;
  const hidden = secret.join(' ');
  const [state, setState] = useState(() => {
    const kept = readDraft<Draft>(key);
    return { draft: { ...initial, ...kept }, restored: kept !== undefined };
  });
  const write = useCallback(
    (draft: Draft) => {
      writeDraft(key, Object.fromEntries(Object.entries(draft).filter(([field]) => !hidden.split(' ').includes(field))));
      setState(({ restored }) => ({ draft, restored }));
    },
    [key, hidden],
  );
  const forget = useCallback(() => writeDraft(key, undefined), [key]);
  const discard = () => {
    forget();
    setState({ draft: initial, restored: false });
  };
  return { ...state, write, forget, discard };
}

function readDraft<Draft>(key: string): Partial<Draft> | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as Partial<Draft>) : undefined;
  } catch {
    return undefined; // Switched off by the office's browser policy, or written by an older version.
  }
}

function writeDraft(key: string, draft: object | undefined): void {
  try {
    if (draft === undefined) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // See readDraft(): the draft then lasts as long as the page.
  }
}
