import type { Session } from '../../api/session';

/** Looks after courses and teachers. */
export const mayEditCatalogue = ({ permissions }: Session) => permissions.includes('catalog.manage');
