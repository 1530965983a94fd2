import type { Role, Session } from '../../api/session';

/** What the page offers; the server decides. */
export const mayManageAccounts = ({ permissions }: Session) => permissions.includes('accounts.manage');
export const mayUnlock = ({ permissions }: Session) => permissions.includes('accounts.unlock');

/** Roles that look after the whole system or one's own person; they are given without a unit. */
export const ROLES_WITHOUT_UNIT: readonly Role[] = ['trainee', 'system_admin', 'security_admin', 'audit_admin'];

/** Roles that look after people, and may be limited to those whom one authority manages. */
export const ROLES_BY_AUTHORITY: readonly Role[] = ['unit_hr', 'organisation_department', 'auditor'];
