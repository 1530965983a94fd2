import { annualDue } from './annual-due';
import { annualResult } from './annual-result';
import { annualTurn } from './annual-turn';
import { approved } from './approved';
import { batchReturned } from './batch-returned';
import { calledUp } from './called-up';
import { certificateReady } from './certificate-ready';
import { certificateRestored } from './certificate-restored';
import { certificateRevoked } from './certificate-revoked';
import { certificateSuspended } from './certificate-suspended';
import { claimDecided } from './claim-decided';
import { claimsWaiting } from './claims-waiting';
import { classCancelled } from './class-cancelled';
import { collectingDue } from './collecting-due';
import { complaintAnswered } from './complaint-answered';
import { complaintAskedAgain } from './complaint-asked-again';
import { complaintsWaiting } from './complaints-waiting';
import { creditsDue } from './credits-due';
import { deadlineNear } from './deadline-near';
import { enrolled } from './enrolled';
import { enrolmentsWaiting } from './enrolments-waiting';
import { evaluationDue } from './evaluation-due';
import { expired } from './expired';
import { fileFailed } from './file-failed';
import { fileWritten } from './file-written';
import { filingDecided, unitFilingDecided } from './filing-decided';
import { filingsWaiting } from './filings-waiting';
import { leaveDecided } from './leave-decided';
import { nominated } from './nominated';
import { objectionDecided } from './objection-decided';
import { objectionsWaiting } from './objections-waiting';
import { placeChanged } from './place-changed';
import { planDecided } from './plan-decided';
import { planWaiting } from './plan-waiting';
import { policyDraftDecided } from './policy-draft-decided';
import { policyDraftWaiting } from './policy-draft-waiting';
import { refused } from './refused';
import { removed } from './removed';
import { rosterToSign } from './roster-to-sign';
import { scheduleEnded } from './schedule-ended';
import { seatOffered } from './seat-offered';
import { seatsAllotted } from './seats-allotted';
import { substituted } from './substituted';
import { timetableChanged } from './timetable-changed';
import { unitPlanLapsed } from './unit-plan-lapsed';
import { withdrawn } from './withdrawn';
import type { Sentence, Wording } from './wording';

/** Every kind of notice. A kind that was told once stays readable, so none is ever taken out. */
export const WORDINGS = {
  nominated,
  seat_offered: seatOffered,
  enrolled,
  approved,
  refused,
  expired,
  substituted,
  removed,
  withdrawn,
  called_up: calledUp,
  timetable_changed: timetableChanged,
  place_changed: placeChanged,
  class_cancelled: classCancelled,
  evaluation_due: evaluationDue,
  certificate_ready: certificateReady,
  certificate_suspended: certificateSuspended,
  certificate_restored: certificateRestored,
  certificate_revoked: certificateRevoked,
  leave_decided: leaveDecided,
  claim_decided: claimDecided,
  enrolments_waiting: enrolmentsWaiting,
  seats_allotted: seatsAllotted,
  deadline_near: deadlineNear,
  plan_waiting: planWaiting,
  plan_decided: planDecided,
  claims_waiting: claimsWaiting,
  batch_returned: batchReturned,
  filings_waiting: filingsWaiting,
  filing_decided: filingDecided,
  unit_filing_decided: unitFilingDecided,
  annual_result: annualResult,
  annual_due: annualDue,
  annual_turn: annualTurn,
  collecting_due: collectingDue,
  credits_due: creditsDue,
  roster_to_sign: rosterToSign,
  objections_waiting: objectionsWaiting,
  objection_decided: objectionDecided,
  complaint_answered: complaintAnswered,
  complaints_waiting: complaintsWaiting,
  complaint_asked_again: complaintAskedAgain,
  file_written: fileWritten,
  file_failed: fileFailed,
  schedule_ended: scheduleEnded,
  policy_draft_waiting: policyDraftWaiting,
  policy_draft_decided: policyDraftDecided,
  unit_plan_lapsed: unitPlanLapsed,
} as const;

export type NoticeKind = keyof typeof WORDINGS;
export const NOTICE_KINDS = Object.keys(WORDINGS) as readonly NoticeKind[];

export type FactsOf<Kind extends NoticeKind> = Parameters<(typeof WORDINGS)[Kind]['title']>[0];

export interface WordedNotice {
  readonly title: Sentence;
  /** May leave the house by e-mail. */
  readonly lines: readonly Sentence[];
  readonly inboxLines: readonly Sentence[];
  readonly page: string;
}

/** Puts a stored notice into words. The facts are those that were stored for its kind. */
export function wordNotice(kind: NoticeKind, facts: object): WordedNotice {
  const wording: Wording<object> = WORDINGS[kind] as Wording<object>;
  return { title: wording.title(facts), lines: wording.lines(facts), inboxLines: wording.inboxLines?.(facts) ?? [], page: wording.page(facts) };
}
