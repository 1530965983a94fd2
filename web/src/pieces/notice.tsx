import './messages.css';
import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

type Tell = (sentence: string) => void;
const NoticeContext = createContext<Tell>(() => {});
const SHOWN_MS = 8_000;

/** Short confirmations, read out by screen readers. Refusals never go here: they stand where the act was. */
export function NoticeProvider({ children }: { children: ReactNode }) {
  const words = useWords(pieceWords);
  const [notices, setNotices] = useState<readonly { key: number; sentence: string }[]>([]);
  const dismiss = useCallback((key: number) => setNotices((shown) => shown.filter((notice) => notice.key !== key)), []);
  const tell = useCallback(
    (sentence: string) => {
      const key = performance.now();
      setNotices((shown) => [...shown, { key, sentence }]);
      setTimeout(() => dismiss(key), SHOWN_MS);
    },
    [dismiss],
  );
  return (
    <NoticeContext value={tell}>
      {children}
      <div className="notices no-print" role="status" aria-live="polite">
        {notices.map(({ key, sentence }) => (
          <div key={key} className="message success">
            <p>{sentence}</p>
            <button type="button" className="link-button" onClick={() => dismiss(key)}>
              {words.close}
            </button>
          </div>
        ))}
      </div>
    </NoticeContext>
  );
}

export function useNotice(): Tell {
  return useContext(NoticeContext);
}
