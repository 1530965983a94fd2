import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemPanel } from './problem-panel';
import { Skeleton } from './skeleton';

/** Shows a query's answer, or its wait, or its refusal with a way to try again. */
export function Loaded<Answer>({ query, lines, children }: { query: UseQueryResult<Answer>; lines?: number; children: (answer: Answer) => ReactNode }) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton lines={lines} />;
}
