import type { ClassToFill } from '../../api/enrolments';
import { useWords } from '../../words/language';
import { fillWords } from './fill-words';

/** Used of how many, how many are left, how many wait for them. */
export function SeatsUsed({ of }: { of: ClassToFill['own'] }) {
  const words = useWords(fillWords);
  if (of === null) return <span className="quiet">{words.noOwn}</span>;
  return (
    <>
      <span className="whole">{words.used(of.taken, of.seats)}</span> <strong className="whole">{words.left(of.free)}</strong>{' '}
      {of.waiting > 0 && <span className="quiet whole">{words.waiting(of.waiting)}</span>}
    </>
  );
}
