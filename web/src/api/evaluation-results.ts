import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type EvaluationResults = Schemas['EvaluationResultsDto'];
export type EvaluationResult = Schemas['EvaluationResultDto'];
export type IndicatorResult = Schemas['IndicatorResultDto'];

/** Answers come in while the page is open. */
const FRESH_MS = 15_000;

export const evaluationResultsQuery = (classId: number) =>
  queryOptions({
    queryKey: ['class', classId, 'evaluation-results'],
    queryFn: ({ signal }) => api.get<EvaluationResults>(`/classes/${classId}/evaluation-results`, {}, signal),
    refetchInterval: (query) => (query.state.data?.items.some(({ open }) => open) ? FRESH_MS : false),
  });

export const evaluationWorkbook = (classId: number) => apiAddress(`/classes/${classId}/evaluation-results.xlsx`);

export interface FormsWanted {
  readonly wholeClass: boolean;
  readonly sessionIds: readonly number[];
  readonly leastAnswers: number;
  readonly closesOn: string | null;
}

export const openEvaluation = (classId: number, wanted: FormsWanted) => api.post<EvaluationResults>(`/classes/${classId}/evaluation`, wanted);
/** Without ids, all that are open. */
export const closeEvaluation = (classId: number, evaluationIds: readonly number[]) => api.post<EvaluationResults>(`/classes/${classId}/evaluation-closure`, { evaluationIds });
