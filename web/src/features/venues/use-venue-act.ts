import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotice } from '../../pieces/notice';
import { useWords } from '../../words/language';
import { venueWords } from './venue-words';

/** Keeps a venue or a school, and asks again for everything that shows them. */
export function useVenueAct<Input>(act: (input: Input) => Promise<unknown>, onDone: () => void) {
  const words = useWords(venueWords);
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async () => {
      onDone();
      tell(words.saved);
      await Promise.all([['venues'], ['search-choice', 'venues']].map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
