import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type Transcript = Schemas['TranscriptDto'];
export type PublicTranscript = Schemas['PublicTranscriptDto'];

/** Needs no session. */
export const publicTranscriptQuery = (code: string) =>
  queryOptions({ queryKey: ['public-transcript', code], queryFn: ({ signal }) => api.get<PublicTranscript>(`/public/transcripts/${encodeURIComponent(code)}`, {}, signal), retry: false });

export const myTranscriptsQuery = queryOptions({ queryKey: ['my-transcripts'], queryFn: ({ signal }) => api.get<Schemas['MyTranscriptsDto']>('/my-transcripts', {}, signal) });

export const issueTranscript = (year: number, language: Transcript['language']) => api.post<PublicTranscript>('/my-transcripts', { year, language });
export const transcriptPaper = (code: string) => apiAddress(`/my-transcripts/${code}/transcript.pdf`);
export const transcriptFile = (code: string) => apiAddress(`/my-transcripts/${code}/transcript.json`);
