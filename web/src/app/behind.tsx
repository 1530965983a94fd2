import { Link } from '@tanstack/react-router';
import type { FunctionComponent } from 'react';
import type { Session } from '../api/session';
import { EmptyState } from '../pieces/empty-state';
import { Page } from '../pieces/page';
import { useWords } from '../words/language';
import { frameWords } from './frame-words';
import { useSession } from './session';

/** A page that asks nothing of the server, and shows no filter, before it knows that its reader may see anything at all. */
export function behind(permission: Session['permissions'][number], Room: FunctionComponent): FunctionComponent {
  return function Guarded() {
    return useSession().permissions.includes(permission) ? <Room /> : <NotYours />;
  };
}

function NotYours() {
  const words = useWords(frameWords);
  return (
    <Page title={words.notYours}>
      <EmptyState title={words.notYoursTitle} why={words.notYoursWhy}>
        <Link to="/" className="button">
          {words.toStart}
        </Link>
      </EmptyState>
    </Page>
  );
}
