import { api, rememberCsrfToken } from './client';
import type { Schemas } from './shapes';

export type Session = Schemas['SessionDto'];
export type Grant = Schemas['SessionGrantDto'];
export type Role = Grant['role'];
export type Home = Session['homes'][number];
export const ROLES = [
  'trainee',
  'unit_hr',
  'school_admin',
  'organisation_department',
  'auditor',
  'system_admin',
  'security_admin',
  'audit_admin',
] as const satisfies readonly Role[];

/** Also of one that the tab has kept. */
export function begun(session: Session): Session {
  rememberCsrfToken(session.csrfToken);
  return session;
}

export const readSession = async () => begun(await api.get<Session>('/session'));
export const signIn = async (credentials: Schemas['SignInDto']) => begun(await api.post<Session>('/session', credentials));
export const signOut = () => api.remove('/session');
export const changePassword = (change: Schemas['PasswordChangeDto']) => api.post<void>('/session/password', change);
