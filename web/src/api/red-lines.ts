import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type RedLines = Schemas['RedLinesDto'];
export type RedLineStanding = RedLines['items'][number]['standing'];

/** Needs no session. */
export const redLinesQuery = queryOptions({ queryKey: ['red-lines'], queryFn: ({ signal }) => api.get<RedLines>('/public/red-lines', {}, signal) });
