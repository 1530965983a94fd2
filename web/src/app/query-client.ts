import { QueryClient } from '@tanstack/react-query';
import { asProblem } from '../api/problem';

const MOST_RETRIES = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal is an answer. Only a lost network or an unwell server is worth asking again.
      retry: (failures, error) => {
        const { status } = asProblem(error);
        return (status === 0 || status >= 502) && failures < MOST_RETRIES;
      },
    },
  },
});
