/** How many days a claim has waited for the reviewer whose turn it is. */
export const WAITING_AGES = ['within_3', 'within_7', 'within_15', 'longer'] as const;
export type WaitingAge = (typeof WAITING_AGES)[number];

/** SQL for the place of its age in `WAITING_AGES`; its parameter is now. */
export const PLACE_OF_AGE = 'INTERVAL(TIMESTAMPDIFF(DAY, c.waiting_since, ?), 4, 8, 16)';
