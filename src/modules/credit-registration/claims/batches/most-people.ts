/** In one batch of claims, and on the list it is drawn up from. */
export const MOST_PEOPLE_A_BATCH = 1_000;
