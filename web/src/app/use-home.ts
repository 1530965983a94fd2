import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Home, Session } from '../api/session';
import { keep, kept } from './kept';
import { firstRoom } from './rooms';

/** The workplace a person with several of them has chosen; remembered by the browser. */
export function useHome(session: Session): [Home | undefined, (home: Home) => void] {
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(() => kept('home'));
  const home = session.homes.find((candidate) => candidate === chosen) ?? session.homes[0];

  const move = (next: Home) => {
    keep('home', next);
    setChosen(next);
    void navigate({ to: firstRoom(session, next) });
  };
  return [home, move];
}
