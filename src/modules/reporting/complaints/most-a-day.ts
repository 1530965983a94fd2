/** A desk that is flooded answers nobody. */
export const MOST_A_DAY = 20;
export const DAY_MILLISECONDS = 86_400_000;
