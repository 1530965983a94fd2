import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { PersonRow } from './people';
import type { Instant, PolicyRef, Text } from './shapes';

export interface Overview {
  readonly year: number;
  readonly asOf: Instant;
  readonly policy: PolicyRef;
  readonly unit: { readonly id: number; readonly name: string };
  readonly denominator: { readonly people: number; readonly excluded: number; readonly statement: Text };
  readonly met: number;
  readonly notMet: number;
  readonly flagged: number;
  readonly pending: number;
  readonly byUnit: readonly { readonly unitId: number; readonly name: string; readonly people: number; readonly met: number }[];
  readonly byRank: readonly { readonly rank: string; readonly label: Text; readonly people: number; readonly met: number }[];
  readonly byRequirement: readonly { readonly id: string; readonly title: Text; readonly people: number; readonly met: number }[];
  readonly atRisk: { readonly count: number; readonly people: readonly PersonRow[] };
}

export const overviewQuery = (year: number, unitId?: number) =>
  queryOptions({
    queryKey: ['overview', year, unitId ?? null],
    queryFn: ({ signal }) => api.get<Overview>('/overview', { year, unitId }, signal),
  });
