import { queryOptions } from '@tanstack/react-query';
import { api } from './client';
import type { Schemas } from './shapes';

export type Dossier = Schemas['DossierDto'];
export type DossierItem = Schemas['DossierLineDto']['item'];
export type Closure = Schemas['ClosureDto'];

export const dossierQuery = (classId: number) =>
  queryOptions({ queryKey: ['class', classId, 'dossier'], queryFn: ({ signal }) => api.get<Dossier>(`/classes/${classId}/dossier`, {}, signal) });

export const keepPaper = (classId: number, kind: DossierItem, file: File) => {
  const form = new FormData();
  form.set('file', file);
  return api.upload<Dossier>(`/classes/${classId}/dossier/documents?kind=${kind}`, form);
};

export const keepReason = (classId: number, kind: DossierItem, reason: string) => api.post<Dossier>(`/classes/${classId}/dossier/reasons`, { kind, reason });
export const closeClass = (classId: number, lateReason: string) => api.post<Dossier>(`/classes/${classId}/closure`, { lateReason });
export const reopenClass = (classId: number, reason: string) => api.post<Dossier>(`/classes/${classId}/reopening`, { reason });
