import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Verdict } from '../../api/people';
import type { RunList } from './run-list';

/** What a link within a run's page opens; everything left out is cleared. */
export interface RunListSearch {
  readonly list?: RunList;
  readonly verdict?: Verdict;
  readonly flag?: string;
  readonly changed?: true;
  readonly against?: number;
}

/** Opens one list of the run and moves the reader to it. */
export function RunLink({ runId, search, current, children }: { runId: number; search: RunListSearch; current?: boolean; children: ReactNode }) {
  return (
    <Link
      to="/assessment-runs/$runId"
      params={{ runId }}
      search={({ year }) => ({ year, ...search })}
      hash="details"
      resetScroll={false}
      activeOptions={{ exact: true, includeSearch: true }}
      aria-current={current ? 'true' : undefined}
    >
      {children}
    </Link>
  );
}
