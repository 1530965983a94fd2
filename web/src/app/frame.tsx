import './frame.css';
import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useWords } from '../words/language';
import { frameWords } from './frame-words';
import { RoomList } from './room-list';
import { TopBar } from './top-bar';
import { useSession } from './session';
import { useHome } from './use-home';

/** Top bar, rooms on the left (a drawer on phones) and the page. */
export function Frame() {
  const words = useWords(frameWords);
  const session = useSession();
  const [home, moveHome] = useHome(session);
  const drawer = useRef<HTMLDialogElement>(null);
  const address = useRouterState({ select: (state) => state.location.pathname });

  useEffect(() => drawer.current?.close(), [address]);

  return (
    <div className="frame">
      <a className="skip-link" href="#page">
        {words.skip}
      </a>
      <TopBar session={session} onOpenMenu={() => drawer.current?.showModal()} />
      <nav className="rooms" aria-label={words.rooms}>
        <div className="rooms-fixed">
          <RoomList session={session} home={home} onHome={moveHome} />
        </div>
      </nav>
      <dialog ref={drawer} className="rooms-drawer" aria-label={words.rooms} onClick={(event) => event.target === drawer.current && drawer.current.close()}>
        <div className="rooms-drawer-body">
          <button type="button" className="button plain" onClick={() => drawer.current?.close()}>
            {words.closeMenu}
          </button>
          <RoomList session={session} home={home} onHome={moveHome} withSettings />
        </div>
      </dialog>
      <main id="page" className="page" tabIndex={-1}>
        <Outlet />
      </main>
    </div>
  );
}
