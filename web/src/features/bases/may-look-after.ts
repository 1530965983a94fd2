import type { Session } from '../../api/session';

/** Looks after bases and venues. */
export const mayLookAfter = ({ permissions }: Session) => permissions.includes('partners.manage');
