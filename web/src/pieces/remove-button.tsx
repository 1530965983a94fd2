import type { ReactNode } from 'react';

/** Something chosen, with the way to take it back; `word` says to screen readers what the cross does. */
export function RemoveButton({ word, disabled, onRemove, children }: { word: string; disabled?: boolean; onRemove: () => void; children: ReactNode }) {
  return (
    <button type="button" className="button" disabled={disabled} onClick={onRemove}>
      {children} <span aria-hidden="true">✕</span>
      <span className="visually-hidden">{word}</span>
    </button>
  );
}
