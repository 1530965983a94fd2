import './room-screen.css';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { toString as drawCode } from 'qrcode';
import { useEffect, useState } from 'react';
import { type RoomCode, roomCodeQuery } from '../../api/attendance';
import { Loaded } from '../../pieces/loaded';
import { Page } from '../../pieces/page';
import { formatInstant } from '../../words/format';
import { useWords } from '../../words/language';
import { roomWords } from './room-words';

export const Route = createLazyRoute('/signed-in/classes/$classId/room/$sessionId')({ component: RoomPage });

const SECOND = 1_000;
const LOOK_AGAIN = 3 * SECOND;

/** For the screen at the front of the room: large enough to be read from the last row. */
function RoomPage() {
  const words = useWords(roomWords);
  const place = Route.useParams();
  const query = useQuery({ ...roomCodeQuery(place), refetchInterval: LOOK_AGAIN });
  return (
    <Page path={[{ name: words.classes, to: '/classes' }]} title={words.title}>
      <Loaded query={query}>{(room) => <Screen room={room} />}</Loaded>
    </Page>
  );
}

function Screen({ room }: { room: RoomCode }) {
  const words = useWords(roomWords);
  const left = Math.max(Math.ceil((Date.parse(room.changesAt) - Date.parse(room.now)) / SECOND), 0);
  return (
    <section className="room-screen sheet">
      {Date.parse(room.now) > Date.parse(room.closesAt) ? <p className="message warning">{words.over}</p> : Date.parse(room.now) < Date.parse(room.opensAt) && <p className="message">{words.notYet(formatInstant(room.opensAt))}</p>}
      <Code code={room.code} />
      <p className="room-count">{words.signedIn(room.signedIn, room.enrolled)}</p>
      <p className="quiet">{words.seconds(left)}</p>
      <p>{words.how}</p>
    </section>
  );
}

/** Drawn here: the picture never leaves the room's own screen. */
function Code({ code }: { code: string }) {
  const words = useWords(roomWords);
  const [picture, setPicture] = useState('');
  useEffect(() => {
    let isCurrent = true;
    void drawCode(`${window.location.origin}/s/${code}`, { type: 'svg', margin: 1, errorCorrectionLevel: 'M' }).then((svg) => isCurrent && setPicture(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`));
    return () => {
      isCurrent = false;
    };
  }, [code]);
  return picture ? <img className="room-code" src={picture} alt={words.code} data-code={code} /> : null;
}
