/** Drawn in docs/states.md; a test compares the two. The first four are under way; the rest have ended. */
export const ENROLMENT_TRANSITIONS = {
  waiting: ['pending_unit', 'pending_organisation', 'enrolled', 'withdrawn', 'refused', 'expired', 'cancelled'],
  pending_unit: ['pending_organisation', 'enrolled', 'refused', 'withdrawn', 'substituted', 'expired', 'cancelled'],
  pending_organisation: ['enrolled', 'refused', 'withdrawn', 'substituted', 'expired', 'cancelled'],
  enrolled: ['withdrawn', 'substituted', 'removed', 'cancelled'],
  withdrawn: ['waiting', 'pending_unit', 'pending_organisation', 'enrolled'],
  refused: ['waiting', 'pending_unit', 'pending_organisation', 'enrolled'],
  substituted: ['waiting', 'pending_unit', 'pending_organisation', 'enrolled'],
  expired: ['waiting', 'pending_unit', 'pending_organisation', 'enrolled'],
  removed: [],
  cancelled: [],
} as const;

export type EnrolmentState = keyof typeof ENROLMENT_TRANSITIONS;

/** A seat is held from the first step of approval on. */
export const SEAT_HOLDING_STATES = ['pending_unit', 'pending_organisation', 'enrolled'] as const satisfies readonly EnrolmentState[];
export type SeatHoldingState = (typeof SEAT_HOLDING_STATES)[number];

export const ACTIVE_ENROLMENT_STATES = ['waiting', ...SEAT_HOLDING_STATES] as const;

export function holdsSeat(state: EnrolmentState): state is SeatHoldingState {
  return (SEAT_HOLDING_STATES as readonly EnrolmentState[]).includes(state);
}

export function isUnderWay(state: EnrolmentState): boolean {
  return (ACTIVE_ENROLMENT_STATES as readonly EnrolmentState[]).includes(state);
}

export const ENROLMENT_PATHS = ['self', 'nomination', 'named', 'substitution', 'list'] as const;
export type EnrolmentPath = (typeof ENROLMENT_PATHS)[number];

export const APPROVALS = ['none', 'unit', 'organisation', 'unit_then_organisation'] as const;
export type Approval = (typeof APPROVALS)[number];
