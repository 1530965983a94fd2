import './page.css';
import { Link, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import { frameWords } from '../app/frame-words';
import { useWords } from '../words/language';

export interface Step {
  readonly name: string;
  readonly to?: LinkProps['to'];
}

interface PageProps {
  /** Where the page lies, from the outermost room; the page itself is not repeated. */
  readonly path?: readonly Step[];
  readonly title: string;
  /** The one primary action. */
  readonly action?: ReactNode;
  /** One line under the title: as-of time, policy, statement. */
  readonly under?: ReactNode;
  readonly children: ReactNode;
}

const arrival = { first: true };

/** Path, title and one primary action. A reader who comes from another page is placed at the title. */
export function Page({ path = [], title, action, under, children }: PageProps) {
  const words = useWords(frameWords);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${words.product}`;
  }, [title, words]);
  useEffect(() => {
    if (!arrival.first) heading.current?.focus({ preventScroll: true });
    arrival.first = false;
  }, []);

  return (
    <div className="stack">
      <header className="page-head">
        {path.length > 0 && (
          <nav className="page-path" aria-label={words.path}>
            <ol>
              {path.map((step) => (
                <li key={step.name}>{step.to ? <Link to={step.to}>{step.name}</Link> : step.name}</li>
              ))}
            </ol>
          </nav>
        )}
        <div className="page-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {action && <div className="button-row">{action}</div>}
        </div>
        {under && <div className="page-under">{under}</div>}
      </header>
      {children}
    </div>
  );
}
