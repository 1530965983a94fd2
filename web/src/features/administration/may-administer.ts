import type { Role, Session } from '../../api/session';

const holds = ({ grants }: Session, role: Role) => grants.some((grant) => grant.role === role);

/** What the page offers; the server decides. */
export const mayManageAccounts = (session: Session) => holds(session, 'system_admin');
export const mayUnlock = (session: Session) => holds(session, 'security_admin');

/** Roles that look after the whole system or one's own person; they are given without a unit. */
export const ROLES_WITHOUT_UNIT: readonly Role[] = ['trainee', 'system_admin', 'security_admin', 'audit_admin'];
