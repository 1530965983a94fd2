import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { asProblem } from '../api/problem';
import { begun, readSession, type Session } from '../api/session';
import { keptAnswer } from './kept-answers';

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSessionOrKept, networkMode: 'always', staleTime: Infinity, retry: false });

/** While the network is away, a page that made ready for that goes on with the session it had; the server judges every act all the same. */
async function readSessionOrKept(): Promise<Session> {
  try {
    return await readSession();
  } catch (error) {
    const kept = asProblem(error).status === 0 ? keptAnswer<Session>('session') : undefined;
    if (!kept) throw error;
    return begun(kept);
  }
}

/** The session of a page behind the sign-in. */
export function useSession(): Session {
  return useSuspenseQuery(sessionQuery).data;
}

/** The year in the address, or the present training year. */
export function useTrainingYear(): number {
  const { trainingYear } = useSession();
  const search = useSearch({ strict: false });
  return search.year ?? trainingYear;
}
