export const VENUE_VIEWS = ['calendar', 'list'] as const;
export type VenueView = (typeof VENUE_VIEWS)[number];
