import type { TargetGroup } from './target-group';
import type { Approval } from '../enrolment/enrolment-states';

export const CLASS_KINDS = ['INITIAL', 'APPOINTMENT', 'SPECIALISED', 'IN_SERVICE'] as const;
export const CLASS_TYPES = ['CORE', 'SPECIAL_TOPIC'] as const;
export type ClassKind = (typeof CLASS_KINDS)[number];
export type ClassType = (typeof CLASS_TYPES)[number];

/** What its author decides about a class. Seats are decided by the grid, half-days by the timetable. */
export interface ClassContent {
  readonly title: string;
  readonly introduction: string;
  readonly kind: ClassKind;
  readonly type: ClassType;
  readonly form: string;
  readonly category: string;
  readonly organiser: string;
  readonly organiserLevel: string;
  readonly place: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly supervisorAccountId: number | null;
  readonly supervisorName: string;
  readonly conditions: TargetGroup;
  readonly selfEnrolment: boolean;
  readonly approval: Approval;
  readonly leastPeople: number;
  readonly waitingCapacity: number;
  readonly enrolOpensAt: Date | null;
  readonly enrolClosesAt: Date | null;
  readonly decideBy: Date | null;
  readonly withdrawUntil: Date | null;
  readonly borrowAt: Date | null;
}

export const CONTENT_COLUMNS: Readonly<Record<keyof ClassContent, string>> = {
  title: 'title', introduction: 'introduction', kind: 'kind', type: 'type', form: 'form', category: 'category', organiser: 'organiser', organiserLevel: 'organiser_level',
  place: 'place', startsOn: 'starts_on', endsOn: 'ends_on', supervisorAccountId: 'supervisor_account_id', supervisorName: 'supervisor_name', conditions: 'conditions',
  selfEnrolment: 'self_enrolment', approval: 'approval', leastPeople: 'least_people', waitingCapacity: 'waiting_capacity', enrolOpensAt: 'enrol_opens_at',
  enrolClosesAt: 'enrol_closes_at', decideBy: 'decide_by', withdrawUntil: 'withdraw_until', borrowAt: 'borrow_at',
};

/** What was approved stays: once a class is submitted, only the rest may be changed. */
export const APPROVED_FIELDS: readonly (keyof ClassContent)[] = ['title', 'kind', 'type', 'form', 'category', 'organiser', 'organiserLevel', 'startsOn', 'endsOn', 'approval', 'conditions'];

export function columnValue(content: Partial<ClassContent>, field: keyof ClassContent): string | number | Date | null {
  const value = content[field];
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date || typeof value === 'string' || typeof value === 'number') return value;
  return JSON.stringify(value);
}
