import type { Approval, EnrolmentPath, EnrolmentState, SeatHoldingState } from './enrolment-states';

/**
 * The state a seat brings. A unit that nominates or substitutes has agreed by doing so; who is called up by name or stands on the
 * school's list was decided above the unit.
 */
export function firstStep(approval: Approval, path: EnrolmentPath): SeatHoldingState {
  if (path === 'named' || path === 'list') return 'enrolled';
  const unitAgreed = path === 'nomination' || path === 'substitution';
  if (!unitAgreed && (approval === 'unit' || approval === 'unit_then_organisation')) return 'pending_unit';
  return approval === 'organisation' || approval === 'unit_then_organisation' ? 'pending_organisation' : 'enrolled';
}

/** Where an approval of the step leads. */
export function nextStep(approval: Approval, from: 'pending_unit' | 'pending_organisation'): SeatHoldingState {
  return from === 'pending_unit' && approval === 'unit_then_organisation' ? 'pending_organisation' : 'enrolled';
}

/** The approvals between where somebody stands and their enrolment; who waits has all of them to come. */
export function stepsFrom(approval: Approval, state: EnrolmentState, path: EnrolmentPath): ('pending_unit' | 'pending_organisation')[] {
  const from = state === 'waiting' ? firstStep(approval, path) : state;
  if (from !== 'pending_unit' && from !== 'pending_organisation') return [];
  return [from, ...stepsFrom(approval, nextStep(approval, from), path)];
}
