import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotice } from './notice';

interface ActOptions<Answer> {
  /** What the person reads when it is done. */
  readonly done: string | ((answer: Answer) => string);
  /** Where the answer is what a page shows: shown at once. */
  readonly shows?: (answer: Answer) => QueryKey;
  /** Whatever hangs on it, to be asked for again. */
  readonly changes?: readonly QueryKey[];
  /** Before it is said: a dialog closes, a draft is forgotten, a page is left. */
  readonly onDone?: (answer: Answer) => void | Promise<void>;
}

/** An act: what came of it is shown, said, and everything that it changed is asked for again. A refusal stays with whoever asked. */
export function useAct<Answer, Input = void>(act: (input: Input) => Promise<Answer>, { done, shows, changes = [], onDone }: ActOptions<Answer>) {
  const queries = useQueryClient();
  const tell = useNotice();
  return useMutation({
    mutationFn: act,
    onSuccess: async (answer) => {
      if (shows) queries.setQueryData(shows(answer), answer);
      await onDone?.(answer);
      tell(typeof done === 'string' ? done : done(answer));
      await Promise.all(changes.map((queryKey) => queries.invalidateQueries({ queryKey })));
    },
  });
}
