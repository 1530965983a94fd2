import { useAct } from '../../pieces/use-act';
import { useWords } from '../../words/language';
import { venueWords } from './venue-words';

/** Keeps a venue or a school, and asks again for everything that shows them. */
export function useVenueAct<Input>(act: (input: Input) => Promise<unknown>, onDone: () => void) {
  const words = useWords(venueWords);
  return useAct(act, { done: words.saved, onDone, changes: [['venues'], ['search-choice', 'venues']] });
}
