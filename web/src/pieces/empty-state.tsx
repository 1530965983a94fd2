import './messages.css';
import type { ReactNode } from 'react';

/** Says why there is nothing, and offers the next step as its children. */
export function EmptyState({ title, why, children }: { title: string; why?: string; children?: ReactNode }) {
  return (
    <div className="message empty">
      <p className="message-title">{title}</p>
      {why && <p>{why}</p>}
      {children && <div className="button-row">{children}</div>}
    </div>
  );
}
