import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE, type PersonYearKey } from './people';
import type { operations } from './schema';
import type { ListPage, Schemas } from './shapes';

export type YearDecision = Schemas['YearDecisionDto'];
export type DecisionContent = Schemas['DecisionContentDto'];
export type DecisionKind = DecisionContent['kind'];
export type DecisionState = YearDecision['state'];
export type DecisionFilter = Omit<operations['Decisions_list']['parameters']['query'] & object, 'cursor' | 'limit'>;

export const DECISION_KINDS = ['exemption', 'reduction', 'override', 'opening_balance', 'penalty', 'make_up', 'fact_excluded', 'judge_as', 'excluded'] as const satisfies readonly DecisionKind[];
export const DECISION_STATES = ['proposed', 'approved', 'refused', 'withdrawn', 'revoked'] as const satisfies readonly DecisionState[];

const path = (id: number) => `/year-decisions/${id}`;

export const decisionsQuery = (filter: DecisionFilter, cursor?: string) =>
  queryOptions({
    queryKey: ['decisions', filter, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<YearDecision>>('/year-decisions', { ...filter, cursor, limit: PAGE_SIZE }, signal),
  });

export const decisionsWorkbook = (filter: DecisionFilter) => apiAddress('/year-decisions/export.xlsx', filter);

export const decisionQuery = (id: number) => queryOptions({ queryKey: ['decision', id], queryFn: ({ signal }) => api.get<YearDecision>(path(id), {}, signal) });

/** The year before the decision and after it; nothing is written. */
export const decisionTrialQuery = ({ personId, year }: PersonYearKey, content: DecisionContent) =>
  queryOptions({
    queryKey: ['decision-trial', personId, year, content],
    queryFn: () => api.post<Schemas['DecisionTrialDto']>(`/people/${personId}/years/${year}/decision-trial`, content),
    retry: false,
  });

export const proposeDecision = (proposal: Schemas['DecisionProposalDto'], attempt: string) => api.post<YearDecision>('/year-decisions', proposal, attempt);
export const approveDecision = (id: number, note: string) => api.post<YearDecision>(`${path(id)}/approval`, { note });
export const refuseDecision = (id: number, reason: string) => api.post<YearDecision>(`${path(id)}/refusal`, { reason });
export const withdrawDecision = (id: number) => api.post<YearDecision>(`${path(id)}/withdrawal`);
export const proposeRevocation = (id: number, why: Schemas['RevocationProposalDto'], attempt: string) => api.post<YearDecision>(`${path(id)}/revocation`, why, attempt);
export const decisionPaper = (id: number) => apiAddress(`${path(id)}/document`);

export function keepDecisionPaper(id: number, file: File) {
  const form = new FormData();
  form.append('file', file);
  return api.upload<YearDecision>(`${path(id)}/document`, form);
}
