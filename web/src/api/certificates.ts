import { queryOptions } from '@tanstack/react-query';
import { api, apiAddress } from './client';
import type { Schemas } from './shapes';

export type Certificate = Schemas['CertificateDto'];
export type ClassCertificates = Schemas['ClassCertificatesDto'];
export type PublicCertificate = Schemas['PublicCertificateDto'];

/** Needs no session. */
export const publicCertificateQuery = (number: string) =>
  queryOptions({ queryKey: ['public-certificate', number], queryFn: ({ signal }) => api.get<PublicCertificate>(`/public/certificates/${encodeURIComponent(number)}`, {}, signal), retry: false });

export const myCertificatesQuery = queryOptions({ queryKey: ['my-certificates'], queryFn: ({ signal }) => api.get<Schemas['MyCertificatesDto']>('/my-certificates', {}, signal) });

export const myCertificatesWorkbook = apiAddress('/my-certificates/export.xlsx');

export const classCertificatesQuery = (classId: number) =>
  queryOptions({ queryKey: ['class', classId, 'certificates'], queryFn: ({ signal }) => api.get<ClassCertificates>(`/classes/${classId}/certificates`, {}, signal) });

export const issueCertificates = (classId: number) => api.post<Schemas['IssueOutcomeDto']>(`/classes/${classId}/certificates`, {});
export const reissueCertificate = (id: number, reason: string) => api.post<Certificate>(`/certificates/${id}/reissue`, { reason });
export const revokeCertificate = (id: number, reason: string) => api.post<Certificate>(`/certificates/${id}/revocation`, { reason });
export const certificatePaper = (id: number) => apiAddress(`/certificates/${id}/certificate.pdf`);
export const classCertificatesWorkbook = (classId: number) => apiAddress(`/classes/${classId}/certificates.xlsx`);
