import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { Session } from '../api/session';
import { useWords } from '../words/language';
import { Bell } from './bell';
import { frameWords } from './frame-words';
import { maySearchPeople } from './rooms';
import { LanguageButton, LargeTextButton, SignOutButton, YearSelect } from './settings';

export function TopBar({ session, onOpenMenu }: { session: Session; onOpenMenu: () => void }) {
  const words = useWords(frameWords);
  return (
    <header className="top-bar">
      <button type="button" className="button plain menu-button" onClick={onOpenMenu} aria-haspopup="dialog">
        {words.openMenu}
      </button>
      <Link to="/" className="brand" title={words.productLong}>
        <img src="/mark.svg" alt="" width="28" height="28" />
        {words.product}
      </Link>
      {maySearchPeople(session) && <PeopleSearch />}
      {session.permissions.includes('notices.read') && <Bell />}
      <div className="top-settings">
        <YearSelect session={session} />
        <LanguageButton />
        <LargeTextButton />
        <Link to="/account" className="account-link">
          {session.account.displayName}
        </Link>
        <SignOutButton />
      </div>
    </header>
  );
}

function PeopleSearch() {
  const words = useWords(frameWords);
  const navigate = useNavigate();
  const [q, setQ] = useState('');
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (q.trim() === '') return;
    void navigate({ to: '/people', search: (kept) => ({ year: kept.year, q: q.trim() }) });
    setQ('');
  };
  return (
    <form role="search" className="top-search" onSubmit={search}>
      <input type="search" className="input" aria-label={words.search} placeholder={words.searchHint} value={q} onChange={(event) => setQ(event.target.value)} maxLength={50} />
      <button type="submit" className="button">
        {words.search}
      </button>
    </form>
  );
}
