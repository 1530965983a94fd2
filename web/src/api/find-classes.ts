import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type PublicClass = Schemas['PublicClassDto'];

/** Needs no session. */
export const publicClassQuery = (code: string) =>
  queryOptions({
    queryKey: ['public-class', code],
    queryFn: ({ signal }) => api.get<PublicClass>(`/public/classes/${encodeURIComponent(code)}`, {}, signal),
    retry: false,
  });
