import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { followEvents } from './events';

/**
 * Keeps the cached answer under `queryKey` as fresh as the event stream while `active`.
 * @returns whether the stream is broken at present.
 */
export function useProgress<Progress>({ path, queryKey, active, onEnd }: { path: string; queryKey: QueryKey; active: boolean; onEnd?: () => void }): boolean {
  const client = useQueryClient();
  const [troubled, setTroubled] = useState(false);
  const cacheKey = JSON.stringify(queryKey);
  const ended = useEffectEvent(() => onEnd?.());

  useEffect(() => {
    if (!active) return undefined;
    const key = JSON.parse(cacheKey) as QueryKey;
    return followEvents<Progress>(path, {
      onProgress: (progress) => client.setQueryData(key, progress),
      onEnd: () => {
        void client.invalidateQueries({ queryKey: key });
        ended();
      },
      onTrouble: setTroubled,
    });
  }, [path, cacheKey, active, client]);

  return active && troubled;
}
