import './messages.css';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

/** The errors of a form, each a link to its field. It takes the focus when it appears. */
export function ErrorSummary({ errors }: { errors: readonly { fieldId: string; sentence: string }[] }) {
  const words = useWords(pieceWords);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) panel.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
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
