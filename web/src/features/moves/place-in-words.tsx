import type { MovePlace } from '../../api/moves';
import { useWords } from '../../words/language';
import { useOfficialWord } from '../../words/use-official-word';
import { moveWords } from './move-words';

/** Unit, post, rank and status of one posting. */
export function PlaceInWords({ place }: { place: MovePlace | null }) {
  const words = useWords(moveWords);
  const official = useOfficialWord();
  if (place === null) return <>{words.nowhere}</>;
  return <>{[place.unitName, ...[place.post, place.rank, place.status].filter(Boolean).map(official)].join(' · ')}</>;
}
