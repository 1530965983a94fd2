import './figures.css';
import type { ReactNode } from 'react';

export interface Figure {
  readonly name: string;
  readonly value: string;
  /** Wraps the figure in a link to the list it counts. */
  readonly link?: (figure: ReactNode) => ReactNode;
  readonly note?: string;
}

/** A row of counts, each of which may open the list it counts. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ name, value, link, note }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {link ? link(<strong>{value}</strong>) : <strong>{value}</strong>} {note && <span className="quiet">{note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
