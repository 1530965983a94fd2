import './dialog.css';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useWords } from '../words/language';
import { pieceWords } from './piece-words';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** A small box in the middle for a question, a sheet at the right for reading, a drawer at the left for the menu. */
  readonly shape?: 'box' | 'sheet' | 'drawer';
  readonly children: ReactNode;
}

/** A modal on the native element: focus, Escape and the inert page behind come from the browser. Mount it to open it. */
export function Dialog({ title, onClose, shape = 'box', children }: DialogProps) {
  const words = useWords(pieceWords);
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  const pressedBeside = useRef(false);

  useEffect(() => {
    const dialog = element.current;
    const opener = document.activeElement;
    if (dialog && !dialog.open) dialog.showModal();
    // A question is answered in its field; the browser would begin at the close button.
    dialog?.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  // At the end of the body, so that print can leave the page behind it away.
  return createPortal(
    <dialog
      ref={element}
      className={`dialog ${shape}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Text that is marked beyond the edge is no click beside the dialog.
      onPointerDown={(event) => void (pressedBeside.current = event.target === element.current)}
      onClick={(event) => event.target === element.current && pressedBeside.current && onClose()}
    >
      <div className="dialog-body">
        <div className="dialog-head">
          <h2 id={id}>{title}</h2>
          <button type="button" className="button plain" onClick={onClose}>
            {words.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>,
    document.body,
  );
}
