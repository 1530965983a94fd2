import { type InvalidateOptions, type InvalidateQueryFilters, QueryClient, type QueryKey } from '@tanstack/react-query';
import { asProblem } from '../api/problem';

const MOST_RETRIES = 2;

class FreshQueryClient extends QueryClient {
  /**
   * The library asks again for what it has, and lets a first load under way go on: that was read before the change and would be shown as
   * what came after it. Here a first load begins anew too.
   */
  override invalidateQueries<Key extends QueryKey = QueryKey>(filters?: InvalidateQueryFilters<Key>, options?: InvalidateOptions): Promise<void> {
    const underWay = this.getQueryCache().findAll({ ...filters, type: 'active', fetchStatus: 'fetching' });
    for (const query of underWay) if (query.state.data === undefined) void query.cancel({ silent: true });
    return super.invalidateQueries(filters, options);
  }
}

export const queryClient: QueryClient = new FreshQueryClient({
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
