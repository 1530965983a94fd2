import { useState } from 'react';

export interface Selection {
  readonly has: (id: number) => boolean;
  readonly count: number;
  readonly toggle: (id: number) => void;
  /** Everything from the last one that was toggled (or `from`) to this one. */
  readonly extend: (id: number, from: number | undefined) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/** Which of these are selected, in the order of the list; what has gone from the list is selected no more. */
export function useSelection(ids: readonly number[]): Selection {
  const [{ kept, anchor }, set] = useState<{ readonly kept: ReadonlySet<number>; readonly anchor: number | undefined }>(NOTHING);
  return {
    has: (id) => kept.has(id),
    count: ids.filter((id) => kept.has(id)).length,
    toggle: (id) => set({ kept: kept.has(id) ? new Set([...kept].filter((other) => other !== id)) : new Set([...kept, id]), anchor: id }),
    extend: (id, from) => {
      const begin = [anchor, from].find((candidate) => candidate !== undefined && ids.includes(candidate)) ?? id;
      const [first, last] = [ids.indexOf(begin), ids.indexOf(id)].toSorted((left, right) => left - right) as [number, number];
      set({ kept: new Set([...kept, ...ids.slice(first, last + 1)]), anchor: begin });
    },
    selectAll: () => set({ kept: new Set(ids), anchor: undefined }),
    clear: () => set(NOTHING),
  };
}

const NOTHING = { kept: new Set<number>(), anchor: undefined };
