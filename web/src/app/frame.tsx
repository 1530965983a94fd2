import './frame.css';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '../pieces/dialog';
import { useWords } from '../words/language';
import { frameWords } from './frame-words';
import { RoomList } from './room-list';
import { PageFoot } from './page-foot';
import { useSession } from './session';
import { TopBar } from './top-bar';
import { useHome } from './use-home';

/** Top bar, rooms on the left (a drawer on phones) and the page. */
export function Frame() {
  const words = useWords(frameWords);
  const session = useSession();
  const [home, moveHome] = useHome(session);
  const address = useRouterState({ select: (state) => state.location.pathname });
  // The menu belongs to the page it was opened on: going elsewhere closes it.
  const [menuOpenAt, setMenuOpenAt] = useState<string>();
  const rooms = { session, home, onHome: moveHome };

  return (
    <div className="frame">
      <a className="skip-link" href="#page">
        {words.skip}
      </a>
      <TopBar session={session} onOpenMenu={() => setMenuOpenAt(address)} />
      <nav className="rooms" aria-label={words.rooms}>
        <div className="rooms-fixed">
          <RoomList {...rooms} />
        </div>
      </nav>
      {menuOpenAt === address && (
        <Dialog shape="drawer" title={words.rooms} onClose={() => setMenuOpenAt(undefined)}>
          <RoomList {...rooms} withSettings />
        </Dialog>
      )}
      <main id="page" className="page" tabIndex={-1}>
        <Outlet />
      </main>
      <PageFoot />
    </div>
  );
}
