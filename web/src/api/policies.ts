import { queryOptions } from '@tanstack/react-query';
import type { Policy } from '#credit-rules';
import { api, apiAddress } from './client';
import type { PolicyRef, Schemas } from './shapes';

export type PolicySummary = Schemas['PolicySummaryDto'];
export type PolicyStatus = PolicySummary['status'];
export type PolicyDifference = Schemas['PolicyDifferenceDto'];
/** The contract leaves the document open; the rules name its shape. */
export type PolicyVersion = Omit<Schemas['PolicyDto'], 'document'> & { readonly document: Policy };

/** How addresses name one version: `nanjing-2010@1`. */
export const policyName = ({ code, version }: Pick<PolicyRef, 'code' | 'version'>) => `${code}@${version}`;

export const policiesQuery = queryOptions({
  queryKey: ['policies'],
  queryFn: ({ signal }) => api.get<Schemas['PolicyListDto']>('/policies', {}, signal),
});

export const policiesWorkbook = apiAddress('/policies/export.xlsx');

/** A version never changes, but the years it judges do. */
export const policyQuery = (code: string, version: string) =>
  queryOptions({
    queryKey: ['policy', code, version],
    queryFn: ({ signal }) => api.get<PolicyVersion>(`/policies/${encodeURIComponent(code)}/${encodeURIComponent(version)}`, {}, signal),
  });

export const comparisonQuery = (left: string, right: string) =>
  queryOptions({
    queryKey: ['policy-comparison', left, right],
    queryFn: ({ signal }) => api.get<Schemas['PolicyComparisonDto']>('/policies/comparison', { left, right }, signal),
  });
