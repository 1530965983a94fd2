import type { Session } from '../api/session';

const WHOLE = ['attendance.manage', 'classes.approve', 'audit.read'] as const;

/** Papers, limits and closings are of a class as a whole; personnel of units see their own people. */
export function looksAtWhole(permissions: Session['permissions']): boolean {
  return WHOLE.some((permission) => permissions.includes(permission));
}
