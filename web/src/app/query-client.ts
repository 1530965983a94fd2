import { QueryClient } from '@tanstack/react-query';
import { asProblem } from '../api/problem';

const MOST_RETRIES = 2;

export const queryClient = new QueryClient({
  defaultOptions: {
    // A browser that knows it is offline would let what was sent wait in silence: it fails at once, with its sentence, and what was typed stays.
    mutations: { networkMode: 'always' },
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
