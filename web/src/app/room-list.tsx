import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import type { Home, Session } from '../api/session';
import { useWords } from '../words/language';
import { frameWords } from './frame-words';
import { LanguageButton, LargeTextButton, SignOutButton, YearSelect } from './settings';
import { roomGroupsOf, type RoomGroup, roomWords } from './rooms';

interface RoomListProps {
  readonly session: Session;
  readonly home: Home | undefined;
  readonly onHome: (home: Home) => void;
  /** In the phone drawer the settings of the top bar live below the rooms. */
  readonly withSettings?: boolean;
}

export function RoomList({ session, home, onHome, withSettings = false }: RoomListProps) {
  return (
    <>
      {session.homes.length > 1 && home && <HomeSelect homes={session.homes} home={home} onHome={onHome} />}
      {home && roomGroupsOf(session, home).map((group) => <RoomGroupList key={group.heading ?? ''} {...group} />)}
      {withSettings && (
        <div className="drawer-settings">
          <YearSelect session={session} />
          <LanguageButton />
          <LargeTextButton />
          <SignOutButton />
        </div>
      )}
    </>
  );
}

function RoomGroupList({ heading, rooms }: RoomGroup) {
  const id = useId();
  const words = useWords(roomWords);
  return (
    <>
      {heading && (
        <p id={id} className="room-heading">
          {words[heading]}
        </p>
      )}
      <ul className="room-list" aria-labelledby={heading && id}>
        {rooms.map((room) => (
          <li key={room.to}>
            <Link to={room.to} className="room" activeProps={{ className: 'room here', 'aria-current': 'page' }}>
              {words[room.name]}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

function HomeSelect({ homes, home, onHome }: { homes: readonly Home[]; home: Home; onHome: (home: Home) => void }) {
  const id = useId();
  const words = useWords(roomWords);
  const frame = useWords(frameWords);
  return (
    <div className="home-select">
      <label htmlFor={id}>{frame.home}</label>
      <select id={id} className="input" value={home} onChange={(event) => onHome(homes.find((option) => option === event.target.value) ?? home)}>
        {homes.map((option) => (
          <option key={option} value={option}>
            {words[option]}
          </option>
        ))}
      </select>
    </div>
  );
}
