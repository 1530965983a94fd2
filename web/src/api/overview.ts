import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type Overview = Schemas['OverviewDto'];

export const overviewQuery = (year: number, unitId?: number, asOf?: string) =>
  queryOptions({
    queryKey: ['overview', year, unitId ?? null, asOf ?? null],
    queryFn: ({ signal }) => api.get<Overview>('/overview', { year, unitId, asOf }, signal),
  });

export type TrainingOverview = Schemas['TrainingOverviewDto'];

export const trainingOverviewQuery = (year: number, unitId?: number) =>
  queryOptions({
    queryKey: ['training-overview', year, unitId ?? null],
    queryFn: ({ signal }) => api.get<TrainingOverview>('/overview/training', { year, unitId }, signal),
  });

export const unitSummaryPdf = (year: number, unitId?: number, asOf?: string) => apiAddress('/overview/unit-summary.pdf', { year, unitId, asOf });
export const annualReportPdf = (year: number, unitId?: number) => apiAddress('/overview/annual-report.pdf', { year, unitId });
