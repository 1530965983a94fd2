import './messages.css';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

export interface FormError {
  readonly fieldId: string;
  readonly sentence: string;
}

/** The errors of a form, each a link to its field. It takes the focus when one appears or the form is sent again, and leaves it where it is while they are put right. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  const words = useWords(pieceWords);
  const panel = useRef<HTMLDivElement>(null);
  const known = useRef<readonly string[]>([]);
  useEffect(() => {
    const sentences = errors.map(({ sentence }) => sentence);
    if (sentences.some((sentence) => !known.current.includes(sentence))) panel.current?.focus();
    known.current = sentences;
  }, [errors]);
  const isShown = errors.length > 0;
  useEffect(() => {
    const form = isShown ? panel.current?.closest('form') : undefined;
    // After the form has judged itself anew: without errors there is no panel any more.
    const again = () => requestAnimationFrame(() => panel.current?.focus());
    form?.addEventListener('submit', again);
    return () => form?.removeEventListener('submit', again);
  }, [isShown]);
  if (!isShown) return null;
  return (
    <div className="message error" role="alert" tabIndex={-1} ref={panel}>
      <p className="message-title">{words.errors}</p>
      <ul>
        {errors.map(({ fieldId, sentence }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId)?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
