import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type MyEvaluation = Schemas['MyEvaluationDto'];
export type EvaluationGiven = Schemas['EvaluationGivenDto'];

/** Forms that wait for the reader, and those that have their answer while the class runs. */
export const myEvaluationsQuery = queryOptions({ queryKey: ['my-evaluations'], queryFn: ({ signal }) => api.get<Schemas['MyEvaluationsDto']>('/my-evaluations', {}, signal) });

/** Without an attempt key: it would lay the account beside the answer. */
export const giveEvaluation = (evaluationId: number, given: EvaluationGiven) => api.put<void>(`/evaluations/${evaluationId}/answer`, given);
