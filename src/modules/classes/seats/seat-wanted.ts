import type { EnrolmentPath, SeatHoldingState } from '../enrolment/enrolment-states';

export interface SeatWanted {
  readonly classId: number;
  readonly personId: number;
  readonly unitId: number;
  readonly unitPath: string;
  /** As read before: the allocator looks again when it turns out to be gone. */
  readonly poolUnitId: number;
  readonly path: EnrolmentPath;
  readonly entryState: SeatHoldingState;
  readonly reason?: string;
  readonly accountId: number | null;
  readonly authorName: string;
  readonly at: Date;
}

export interface Place {
  readonly seated: boolean;
  readonly poolUnitId: number;
  readonly acceptanceNo: number;
}
