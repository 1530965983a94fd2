import { queryOptions } from '@tanstack/react-query';
import type { Refusal } from '../pieces/refusals';
import { api, apiAddress } from './client';
import type { JobStatus } from './job-status';
import { PAGE_SIZE } from './people';
import type { Instant, ListPage, Text } from './shapes';

export const IMPORT_KINDS = ['roster', 'records'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** One uploaded file and how far it has been taken in. */
export interface Import {
  readonly id: number;
  readonly kind: ImportKind;
  readonly year: number;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly status: JobStatus;
  /** Null until the whole file was read once. */
  readonly rowsTotal: number | null;
  readonly rowsRead: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly problem: (Text & { readonly code: string }) | null;
  readonly createdAt: Instant;
  readonly startedAt: Instant | null;
  readonly finishedAt: Instant | null;
  readonly by: string;
}

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

export function uploadImport({ kind, year, file, attempt }: { kind: ImportKind; year: number; file: File; attempt: string }): Promise<Import> {
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
export const importTemplate = (kind: ImportKind) => apiAddress(`/import-templates/${kind}.xlsx`);
