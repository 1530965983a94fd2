import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Import, Refusal } from './imports';
import { isActive } from './job-status';
import { PAGE_SIZE } from './people';
import type { ListPage } from './shapes';

/** Short lists are in within a moment. */
const LOOK_AGAIN_MS = 1_000;

const listsPath = (classId: number) => `/classes/${classId}/list-imports`;
const sessionPath = (classId: number, sessionId: number) => `/classes/${classId}/sessions/${sessionId}`;

export interface ListOfClass {
  readonly classId: number;
  readonly importId: number;
}

export const classListsQuery = (classId: number) =>
  queryOptions({ queryKey: ['class', classId, 'lists'], queryFn: ({ signal }) => api.get<ListPage<Import>>(listsPath(classId), { limit: PAGE_SIZE }, signal) });

export const classListQuery = ({ classId, importId }: ListOfClass) =>
  queryOptions({
    queryKey: ['class', classId, 'lists', importId],
    queryFn: ({ signal }) => api.get<Import>(`${listsPath(classId)}/${importId}`, {}, signal),
    refetchInterval: ({ state: { data } }) => (data && isActive(data) ? LOOK_AGAIN_MS : false),
  });

export const listRefusalsQuery = ({ classId, importId }: ListOfClass, cursor?: string) =>
  queryOptions({ queryKey: ['class', classId, 'lists', importId, 'refusals', cursor ?? null], queryFn: ({ signal }) => api.get<ListPage<Refusal>>(`${listsPath(classId)}/${importId}/refusals`, { cursor, limit: PAGE_SIZE }, signal) });

export const listRefusalsWorkbook = ({ classId, importId }: ListOfClass) => apiAddress(`${listsPath(classId)}/${importId}/refusals.xlsx`);

/** Of people, or of the sign-ins of one session. */
export interface ListWanted {
  readonly classId: number;
  readonly sessionId: number | undefined;
}

export const listTemplate = ({ classId, sessionId }: ListWanted) => apiAddress(sessionId === undefined ? `${listsPath(classId)}/template.xlsx` : `${sessionPath(classId, sessionId)}/sign-in-list.xlsx`);

export function bringList({ classId, sessionId, file, attempt }: ListWanted & { readonly file: File; readonly attempt: string }): Promise<Import> {
  const form = new FormData();
  form.set('file', file);
  return api.upload<Import>(sessionId === undefined ? listsPath(classId) : `${sessionPath(classId, sessionId)}/list-import`, form, attempt);
}
