import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

/** A file that is written in the background. */
export type Export = Schemas['ExportDto'];

const exportPath = (id: number) => `/exports/${id}`;

export const exportQuery = (id: number) => queryOptions({ queryKey: ['export', id], queryFn: ({ signal }) => api.get<Export>(exportPath(id), {}, signal) });
export const exportEvents = (id: number) => `${exportPath(id)}/events`;
export const exportedFile = (id: number) => apiAddress(`${exportPath(id)}/file`);
export const cancelExport = (id: number) => api.post<Export>(`${exportPath(id)}/cancellation`);
