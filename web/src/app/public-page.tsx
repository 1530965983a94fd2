import './public-page.css';
import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words/language';
import { frameWords } from './frame-words';
import { PageFoot } from './page-foot';
import { LanguageButton, LargeTextButton } from './settings';

/** A page that opens without a session, for whoever has its address. */
export function PublicPage({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const frame = useWords(frameWords);
  useEffect(() => {
    document.title = `${title} · ${frame.product}`;
  }, [title, frame]);
  return (
    <div className="public-page">
      <header className="public-page-head">
        <span className="public-page-product">
          <img src="/mark.svg" alt="" width="28" height="28" />
          {frame.product}
        </span>
        <span className="button-row">
          <LanguageButton />
          <LargeTextButton />
        </span>
      </header>
      <main className="stack">
        <h1>{title}</h1>
        {children}
      </main>
      <PageFoot />
    </div>
  );
}
