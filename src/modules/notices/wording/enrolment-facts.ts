import type { EnrolmentPath, EnrolmentState } from '../../classes/public';
import type { ClassFacts } from './class-facts';

/** What happened to an enrolment. */
export interface EnrolmentFacts extends ClassFacts {
  /** Null: came in by this. */
  readonly from: EnrolmentState | null;
  readonly to: EnrolmentState;
  readonly path: EnrolmentPath;
  readonly reason: string;
}
