import { api, rememberCsrfToken } from './client';

export const ROLES = [
  'trainee',
  'unit_hr',
  'school_admin',
  'organisation_department',
  'auditor',
  'system_admin',
  'security_admin',
  'audit_admin',
] as const;
export type Role = (typeof ROLES)[number];
export type Home = 'trainee' | 'school' | 'hr' | 'audit' | 'system';

export interface Grant {
  readonly role: Role;
  readonly unitId: number | null;
  readonly unitName: string | null;
}

export interface Session {
  readonly account: { readonly id: number; readonly username: string; readonly displayName: string; readonly personId: number | null };
  readonly grants: readonly Grant[];
  readonly homes: readonly Home[];
  /** Held somewhere; how far each reaches shows in the answers. */
  readonly permissions: readonly string[];
  readonly csrfToken: string;
  readonly trainingYear: number;
  readonly years: readonly number[];
}

function begun(session: Session): Session {
  rememberCsrfToken(session.csrfToken);
  return session;
}

export const readSession = async () => begun(await api.get<Session>('/session'));
export const signIn = async (credentials: { username: string; password: string }) => begun(await api.post<Session>('/session', credentials));
export const signOut = () => api.remove('/session');
export const changePassword = (change: { current: string; next: string }) => api.post<void>('/session/password', change);
