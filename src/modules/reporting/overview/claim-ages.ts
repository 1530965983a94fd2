/** How many days a claim has waited for the reviewer whose turn it is. */
export const CLAIM_AGES = ['within_3', 'within_7', 'within_15', 'longer'] as const;
