import { Link } from '@tanstack/react-router';
import { useWords } from '../words/language';
import { type Room, roomNamed, roomWords } from './rooms';
import { useSession } from './session';

/** The next step out of an empty page: a link to a room, for those who may enter it. */
export function NextRoom({ name }: { name: Room['name'] }) {
  const words = useWords(roomWords);
  const room = roomNamed(useSession(), name);
  if (!room) return null;
  return (
    <Link to={room.to} className="button">
      {words[name]}
    </Link>
  );
}
