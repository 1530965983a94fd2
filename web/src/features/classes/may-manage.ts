import type { Session } from '../../api/session';

export const mayManage = ({ permissions }: Session) => permissions.includes('classes.manage');
export const mayApprove = ({ permissions }: Session) => permissions.includes('classes.approve');
/** Calls people up, puts them on the list or in the place of others. */
export const mayCall = ({ permissions }: Session) => permissions.includes('enrolments.call');
export const mayDecide = ({ permissions }: Session) => permissions.includes('enrolments.decide');
/** Brings in people of their own units, puts one in the place of another, takes one out. */
export const mayNominate = ({ permissions }: Session) => permissions.includes('enrolments.nominate');
