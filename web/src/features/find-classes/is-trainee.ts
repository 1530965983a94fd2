import type { Session } from '../../api/session';

/** Whoever may apply for themselves. */
export const isTrainee = ({ account, permissions }: Session) => account.personId !== null && permissions.includes('enrolments.apply');
