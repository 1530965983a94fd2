import { api, apiAddress } from './client';
import type { Export } from './exports';

/** Short papers of a class, which are answered at once. */
export const SHORT_PAPERS = ['roster', 'timetable', 'seating', 'dossier-index'] as const;
export type ShortPaper = (typeof SHORT_PAPERS)[number];

const prints = (classId: number) => `/classes/${classId}/prints`;

export const classPaper = (classId: number, paper: ShortPaper) => apiAddress(`${prints(classId)}/${paper}.pdf`);

/** Each half-day has a page of its own; blank ones are signed by hand. */
export const orderSignInSheets = (classId: number, marks: 'yes' | 'no') => api.post<Export>(`${prints(classId)}/sign-in-sheets`, { marks });
export const orderCertificates = (classId: number) => api.post<Export>(`${prints(classId)}/certificates`);
