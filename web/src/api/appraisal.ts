import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type Appraisal = Schemas['AppraisalDto'];
export type AppraisalPart = Required<Schemas['AppraisalPartDto']>;
export type TraineeAppraisal = Schemas['TraineeAppraisalDto'];
export type ScoreGiven = Schemas['ScoreGivenDto'];

/** Read on arrival, and again after every act: cells are typed over while they stand. */
export const appraisalQuery = (classId: number) =>
  queryOptions({ queryKey: ['class', classId, 'appraisal'], queryFn: ({ signal }) => api.get<Appraisal>(`/classes/${classId}/appraisals`, {}, signal) });

export const setScheme = (classId: number, parts: readonly AppraisalPart[]) => api.put<Appraisal>(`/classes/${classId}/appraisal-scheme`, { parts });
export const recordScores = (classId: number, scores: readonly ScoreGiven[]) => api.put<Appraisal>(`/classes/${classId}/appraisals`, { scores });
export const scoresWorkbook = (classId: number) => apiAddress(`/classes/${classId}/appraisals.xlsx`);
