import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import { PAGE_SIZE } from './people';
import type { ListPage, Schemas } from './shapes';

/** One uploaded file and how far it has been taken in. */
export type Import = Schemas['ImportDto'];
export type Refusal = Schemas['RefusalDto'];
export type ImportKind = Import['kind'];
/** Brought in for the whole city; the others are lists of a class. */
export const IMPORT_KINDS = ['roster', 'records', 'moves'] as const satisfies readonly ImportKind[];
export type CityImportKind = (typeof IMPORT_KINDS)[number];

const importPath = (id: number) => `/imports/${id}`;

export const importsQuery = (cursor?: string) =>
  queryOptions({
    queryKey: ['imports', cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<Import>>('/imports', { cursor, limit: PAGE_SIZE }, signal),
  });

export const importQuery = (id: number) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => api.get<Import>(importPath(id), {}, signal),
  });

export const importEvents = (id: number) => `${importPath(id)}/events`;

export function uploadImport({ kind, year, file, attempt }: { kind: CityImportKind; year: number; file: File; attempt: string }): Promise<Import> {
  const form = new FormData();
  // The file goes last, so that the server knows what it is for before the first byte of it arrives.
  form.set('kind', kind);
  form.set('year', String(year));
  form.set('file', file);
  return api.upload<Import>('/imports', form, attempt);
}

export const cancelImport = (id: number) => api.post<Import>(`${importPath(id)}/cancellation`);

export const refusalsQuery = (id: number, cursor?: string) =>
  queryOptions({
    queryKey: ['import-refusals', id, cursor ?? null],
    queryFn: ({ signal }) => api.get<ListPage<Refusal>>(`${importPath(id)}/refusals`, { cursor, limit: PAGE_SIZE }, signal),
  });

export const refusalsWorkbook = (id: number) => apiAddress(`${importPath(id)}/refusals.xlsx`);
export const importTemplate = (kind: CityImportKind) => apiAddress(`/import-templates/${kind}.xlsx`);
export const importsWorkbook = apiAddress('/imports/export.xlsx');
