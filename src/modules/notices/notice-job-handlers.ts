import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EXPORT_FAILED, EXPORT_READY } from '../../platform/exports/queue-export';
import { JobHandlers } from '../../platform/queue/job-handlers';
import { ALL_UNITS_SIGNED, ANNUAL_MOVED, ANNUAL_STEP_DUE, OBJECTION_DECIDED, OBJECTION_WAITS, ROSTER_COUNTED, SIGN_OFF_RETURNED } from '../assessments/public';
import { CERTIFICATES_ISSUED, CERTIFICATES_MOVED, EVALUATION_OPENED, LEAVE_DECIDED } from '../attendance/public';
import { CALL_UPS_PUBLISHED, CLASS_CANCELLED, DEADLINE_NEAR, ENROLMENTS_MOVED, PLACE_CHANGED, PLANNING_MOVED, SEATS_ALLOTTED, TIMETABLE_CHANGED } from '../classes/public';
import { POLICY_DRAFT_MOVED } from '../credit-policy/public';
import { CLAIM_MOVED, FILING_MOVED } from '../credit-registration/public';
import { UNIT_PLAN_LAPSED } from '../organizations/public';
import { COMPLAINT_ASKED, COMPLAINT_FILED, COMPLAINT_MOVED, SCHEDULE_ENDED } from '../reporting/public';
import { NoticeDesk } from './inbox/notice-desk';
import { tellAnnualDue } from './telling/tell-annual-due';
import { tellAllSigned, tellAnnualStep, tellCounted } from './telling/tell-annual-steps';
import { tellCertificateMoves, tellCertificates, tellEvaluation, tellLeave } from './telling/tell-attendance';
import { tellCallUps, tellCancellation, tellPlace } from './telling/tell-class-changes';
import { tellClaim } from './telling/tell-claims';
import { tellAnswerers, tellAskedAgain, tellComplainer } from './telling/tell-complaints';
import { tellDeciders } from './telling/tell-deciders';
import { tellEnrolments } from './telling/tell-enrolments';
import { tellEndOfSchedule, tellExport, tellExportFailure } from './telling/tell-exports';
import { tellFiling } from './telling/tell-filings';
import { tellObjection, tellObjectionDeciders } from './telling/tell-objections';
import { tellPlanning } from './telling/tell-planning';
import { tellPolicyDraft } from './telling/tell-policy-drafts';
import { tellReturnedSignOff } from './telling/tell-sign-offs';
import { tellTimetable } from './telling/tell-timetable';
import { tellLapsedUnitPlan } from './telling/tell-unit-plans';
import { tellAllotments, tellDeadline } from './telling/tell-units';

/** Which event becomes which notice. */
@Injectable()
export class NoticeJobHandlers implements OnModuleInit {
  constructor(
    private readonly handlers: JobHandlers,
    private readonly desk: NoticeDesk,
  ) {}

  onModuleInit(): void {
    const { handlers, desk } = this;
    handlers.register(ENROLMENTS_MOVED, async (moved) => {
      await tellEnrolments(desk, moved);
      await tellDeciders(desk, moved);
    });
    handlers.register(SEATS_ALLOTTED, (allotted) => tellAllotments(desk, allotted));
    handlers.register(DEADLINE_NEAR, (near) => tellDeadline(desk, near));
    handlers.register(PLANNING_MOVED, (moved) => tellPlanning(desk, moved));
    handlers.register(CALL_UPS_PUBLISHED, (published) => tellCallUps(desk, published));
    handlers.register(TIMETABLE_CHANGED, (changed) => tellTimetable(desk, changed));
    handlers.register(PLACE_CHANGED, (changed) => tellPlace(desk, changed));
    handlers.register(CLASS_CANCELLED, (cancelled) => tellCancellation(desk, cancelled));
    handlers.register(EVALUATION_OPENED, (opened) => tellEvaluation(desk, opened));
    handlers.register(CERTIFICATES_ISSUED, (issued) => tellCertificates(desk, issued));
    handlers.register(CERTIFICATES_MOVED, (moved) => tellCertificateMoves(desk, moved));
    handlers.register(CLAIM_MOVED, (moved) => tellClaim(desk, moved));
    handlers.register(FILING_MOVED, (moved) => tellFiling(desk, moved));
    handlers.register(LEAVE_DECIDED, (decided) => tellLeave(desk, decided));
    handlers.register(ANNUAL_MOVED, (moved) => tellAnnualStep(desk, moved));
    handlers.register(ANNUAL_STEP_DUE, (due) => tellAnnualDue(desk, due));
    handlers.register(ALL_UNITS_SIGNED, (signed) => tellAllSigned(desk, signed));
    handlers.register(ROSTER_COUNTED, (counted) => tellCounted(desk, counted));
    handlers.register(SIGN_OFF_RETURNED, (returned) => tellReturnedSignOff(desk, returned));
    handlers.register(OBJECTION_WAITS, (waiting) => tellObjectionDeciders(desk, waiting));
    handlers.register(OBJECTION_DECIDED, (decided) => tellObjection(desk, decided));
    handlers.register(COMPLAINT_FILED, (filed) => tellAnswerers(desk, filed));
    handlers.register(COMPLAINT_ASKED, (asked) => tellAskedAgain(desk, asked));
    handlers.register(COMPLAINT_MOVED, (moved) => tellComplainer(desk, moved));
    handlers.register(EXPORT_READY, (ready) => tellExport(desk, ready));
    handlers.register(EXPORT_FAILED, (failed) => tellExportFailure(desk, failed));
    handlers.register(POLICY_DRAFT_MOVED, (moved) => tellPolicyDraft(desk, moved));
    handlers.register(UNIT_PLAN_LAPSED, (lapsed) => tellLapsedUnitPlan(desk, lapsed));
    handlers.register(SCHEDULE_ENDED, (ended) => tellEndOfSchedule(desk, ended));
  }
}
