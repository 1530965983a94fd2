import { reachesUnit, scopeCondition, type Principal, type SqlCondition } from '../../identity/public';

/** By length: half a day the class supervisor, a day the academic office, more the organisation department. Who decides more decides less. */
export const REVIEW_STEPS = ['class_supervisor', 'academic_office', 'organisation_department'] as const;
export type ReviewStep = (typeof REVIEW_STEPS)[number];

const HALF_DAYS_A_DAY = 2;

/** By the length of the whole leave, with what it touches. */
export function reviewStepFor(halfDays: number): ReviewStep {
  if (halfDays < HALF_DAYS_A_DAY) return 'class_supervisor';
  return halfDays === HALF_DAYS_A_DAY ? 'academic_office' : 'organisation_department';
}

export interface LeaveOfClass {
  readonly personId: number;
  readonly hostUnitPath: string;
  readonly supervisorAccountId: number | null;
}

/** The steps that the caller decides in this class. Nobody decides on their own leave; the class supervisor decides on half-days only. */
export function stepsWithin(principal: Principal, { personId, hostUnitPath, supervisorAccountId }: LeaveOfClass): readonly ReviewStep[] {
  if (personId === principal.personId) return [];
  const approves = principal.scopes.get('classes.approve');
  if (approves && reachesUnit(approves, hostUnitPath)) return REVIEW_STEPS;
  const manages = principal.scopes.get('attendance.manage');
  if (!manages || !reachesUnit(manages, hostUnitPath)) return [];
  return principal.accountId === supervisorAccountId ? ['class_supervisor'] : ['class_supervisor', 'academic_office'];
}

/**
 * Leave whose step is the caller's own, over `l` (leave_request) and `c` (its class): what they also might decide waits for others. Half-days
 * wait for the class supervisor; without one that has an account, for the school.
 */
export function leaveAwaiting(principal: Principal): SqlCondition {
  const [approves, manages] = [principal.scopes.get('classes.approve'), principal.scopes.get('attendance.manage')];
  const nothing: SqlCondition = { sql: '(1 = 0)', parameters: [] };
  const all = approves ? scopeCondition(approves, { unitPath: 'c.host_unit_path' }) : nothing;
  const hosted = manages ? scopeCondition(manages, { unitPath: 'c.host_unit_path' }) : nothing;
  const { accountId } = principal;
  return {
    sql: `(l.person_id <> ? AND ((l.review_step = 'organisation_department' AND ${all.sql})
      OR (l.review_step = 'academic_office' AND NOT c.supervisor_account_id <=> ? AND ${hosted.sql})
      OR (l.review_step = 'class_supervisor' AND IFNULL(c.supervisor_account_id, ?) = ? AND ${hosted.sql})))`,
    parameters: [principal.personId ?? 0, ...all.parameters, accountId, ...hosted.parameters, accountId, accountId, ...hosted.parameters],
  };
}
