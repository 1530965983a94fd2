import { queryOptions } from '@tanstack/react-query';
import type { Policy } from '#credit-rules';
import { api } from './client';
import type { Day, PolicyRef, Text } from './shapes';

export type PolicyStatus = 'in_force' | 'superseded' | 'draft' | 'shipped';

export interface PolicySummary extends PolicyRef {
  readonly effectiveFrom: Day;
  readonly effectiveUntil: Day | null;
  readonly status: PolicyStatus;
  /** The training years it judges. */
  readonly years: readonly number[];
  readonly digest: string;
}

export type PolicyVersion = PolicySummary & { readonly document: Policy; readonly schemaVersion: number };

export interface PolicyDifference {
  readonly pointer: string;
  readonly title: Text;
  readonly left: unknown;
  readonly right: unknown;
  readonly kind: 'added' | 'removed' | 'changed';
}

export interface PolicyComparison {
  readonly left: PolicyRef;
  readonly right: PolicyRef;
  readonly differences: readonly PolicyDifference[];
}

/** How addresses name one version: `nanjing-2010@1`. */
export const policyName = ({ code, version }: Pick<PolicyRef, 'code' | 'version'>) => `${code}@${version}`;

export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: ({ signal }) => api.get<{ items: readonly PolicySummary[] }>('/policies', {}, signal),
});

/** A version never changes, but the years it judges do. */
export const policyQuery = (code: string, version: string) =>
  queryOptions({
    queryKey: ['policy', code, version],
    queryFn: ({ signal }) => api.get<PolicyVersion>(`/policies/${encodeURIComponent(code)}/${encodeURIComponent(version)}`, {}, signal),
  });

export const comparisonQuery = (left: string, right: string) =>
  queryOptions({
    queryKey: ['policy-comparison', left, right],
    queryFn: ({ signal }) => api.get<PolicyComparison>('/policies/comparison', { left, right }, signal),
  });
