import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { readSession, type Session } from '../api/session';

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: readSession, staleTime: Infinity, retry: false });

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

export function useSignedIn(): boolean {
  return useQuery({ ...sessionQuery, enabled: false }).data !== undefined;
}
