import type { ClassContent, ClassState, EnrolmentPath } from '../../modules/classes/public';
import type { PeopleWanted } from './demo-roster';

/** How far the approvals of a group have come by today. Whoever finds no seat waits. */
export type Settled = 'confirmed' | 'unit_agreed' | 'open' | 'refused' | 'withdrawn';

export interface PeopleStory extends Omit<PeopleWanted, 'unitIds'> {
  readonly path: Exclude<EnrolmentPath, 'substitution'>;
  readonly settled: Settled;
  /** Of the unit whose personnel account the visitor has. */
  readonly ownUnit?: boolean;
}

/** Leave of the demo trainee or of another, counted in the order of the roll; days of the class are counted from 0. */
export interface LeaveStory {
  readonly who: number | 'trainee';
  readonly from: readonly [day: number, half: 'am' | 'pm'];
  readonly until: readonly [day: number, half: 'am' | 'pm'];
  readonly kind: 'personal' | 'sick' | 'official';
  readonly reason: string;
  readonly settled: 'requested' | 'approved' | 'closed' | 'refused';
  readonly refusedBecause?: string;
}

/** A training class as it is told; days are working days from today, as {@link WorkingCalendar} counts them. */
export interface ClassStory {
  readonly title: string;
  readonly introduction: string;
  readonly kind: ClassContent['kind'];
  readonly type: ClassContent['type'];
  readonly form: string;
  readonly category: string;
  readonly approval: ClassContent['approval'];
  readonly conditions?: ClassContent['conditions'];
  readonly selfEnrolment?: boolean;
  readonly organiser?: string;
  readonly place?: string;
  readonly supervisor: string;
  readonly startsOn: number;
  readonly days: number;
  readonly enrols: readonly [opens: number, closes: number];
  readonly capacity: number;
  readonly leastPeople?: number;
  readonly courses: readonly string[];
  /** One of its days is taught at a base: which day, counted from 0, and whose venue. */
  readonly fieldDay?: readonly [day: number, venue: string, course: string];
  /** Seats of units: how many units, seats for each, seats for the visitor's own unit; they become one pool on a working day. */
  readonly quotas?: { readonly units: number; readonly seats: number; readonly ownUnit: number; readonly pooledOn: number };
  readonly plan: 'annual' | 'ad_hoc' | null;
  /** Called up by name before approval: some of these, and some who are called up elsewhere too. */
  readonly named?: Omit<PeopleWanted, 'unitIds'>;
  readonly namedAgain?: { readonly count: number; readonly from: string };
  readonly people: readonly PeopleStory[];
  /** What the demo trainee has in this class. */
  readonly trainee?: Settled;
  readonly leave?: readonly LeaveStory[];
  /** A half-day, counted from 0, whose topic was changed on a working day: people are told. */
  readonly topicChanged?: { readonly session: number; readonly topic: string; readonly on: number };
  /** By a test and a thesis; in part while the class runs. */
  readonly appraised?: 'wholly' | 'in_part';
  /** Its first two half-days are evaluated on this day of the class, while it runs. */
  readonly evaluatedOn?: number;
  readonly until: ClassState;
  readonly cancelledBecause?: string;
  /** It ended and waits for its papers. */
  readonly lacksAgenda?: boolean;
  /** It was closed, opened again for this reason to set a mark right, and closed anew. */
  readonly reopenedBecause?: string;
  readonly certificates?: 'issued' | 'one_reissued';
}
