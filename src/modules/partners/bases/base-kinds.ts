/** Whom the base is run with. */
export const BASE_KINDS = ['university', 'enterprise', 'organisation_department', 'party_school'] as const;
export type BaseKind = (typeof BASE_KINDS)[number];
