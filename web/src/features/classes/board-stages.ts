/** What the board can be held to; left out: what is not over. */
export const BOARD_STAGES = ['past', 'all'] as const;
export type BoardStage = (typeof BOARD_STAGES)[number];
