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
 * What is typed into a long form outlives a reload, a lost session and a lost network: the browser keeps it for the account until it is
 * sent. `initial` is an object whose fields the kept ones replace.
 */
export function useKeptDraft<Draft extends object>(name: string, initial: Draft): KeptDraft<Draft> {
  const { account } = useSession();
  const key = `xuefen.draft.${account.id}.${name}`;
  const [state, setState] = useState(() => {
    const kept = readDraft<Draft>(key);
    return { draft: { ...initial, ...kept }, restored: kept !== undefined };
  });
  const write = useCallback(
    (draft: Draft) => {
      writeDraft(key, draft);
      setState(({ restored }) => ({ draft, restored }));
    },
    [key],
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
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null ? (kept as Partial<Draft>) : undefined;
  } catch {
    return undefined; // Switched off by the office's browser policy, or written by an older version.
  }
}

function writeDraft(key: string, draft: object | undefined): void {
  try {
    if (draft === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // See readDraft(): the draft then lasts as long as the page.
  }
}
