import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type TrainingPlan = Schemas['PlanDto'];
export type PlanWithSteps = Schemas['PlanWithStepsDto'];
export type PlanState = TrainingPlan['state'];

const planPath = (id: number) => `/training-plans/${id}`;

export const plansQuery = (year: number | undefined) =>
  queryOptions({
    queryKey: ['plans', year ?? null],
    queryFn: ({ signal }) => api.get<Schemas['PlanListDto']>('/training-plans', { year }, signal),
  });

export const plansWorkbook = (year: number | undefined) => apiAddress('/training-plans/export.xlsx', { year });

export const planQuery = (id: number) =>
  queryOptions({
    queryKey: ['plan', id],
    queryFn: ({ signal }) => api.get<PlanWithSteps>(planPath(id), {}, signal),
  });

export const createPlan = ({ attempt, ...plan }: Schemas['NewPlanDto'] & { attempt: string }) => api.post<PlanWithSteps>('/training-plans', plan, attempt);
export const submitPlan = (id: number) => api.post<PlanWithSteps>(`${planPath(id)}/submission`);
export const decidePlan = (id: number, decision: Schemas['DecisionDto']) => api.post<PlanWithSteps>(`${planPath(id)}/approval`, decision);
export const cancelPlan = (id: number, reason: string) => api.post<PlanWithSteps>(`${planPath(id)}/cancellation`, { reason });

/** The same people in several classes of the year: looked at before the plan is approved. */
export const repeatedInPlanQuery = (id: number) =>
  queryOptions({
    queryKey: ['plan', id, 'repeated-call-ups'],
    queryFn: ({ signal }) => api.get<Schemas['RepeatedCallUpsDto']>(`${planPath(id)}/repeated-call-ups`, {}, signal),
  });
