import { AppraisalPart } from './appraisal/appraisal-part.entity';
import { AppraisalScore } from './appraisal/appraisal-score.entity';
import { AttendanceRule } from './closure/attendance-rule.entity';
import { CertificateEvent } from './certificates/certificate-event.entity';
import { CertificateSeries } from './certificates/certificate-series.entity';
import { Certificate } from './certificates/certificate.entity';
import { ClassClosure } from './closure/class-closure.entity';
import { ClassOutcome } from './closure/class-outcome.entity';
import { ClassDocument } from './dossier/class-document.entity';
import { EvaluationAnswer } from './evaluation/evaluation-answer.entity';
import { EvaluationReceipt } from './evaluation/evaluation-receipt.entity';
import { TeachingEvaluation } from './evaluation/teaching-evaluation.entity';
import { LeaveRequest } from './leave/leave-request.entity';
import { AttendanceCard } from './sign-in/attendance-card.entity';
import { AttendanceCorrection } from './sign-in/attendance-correction.entity';
import { AttendanceMark } from './sign-in/attendance-mark.entity';
import { DeskReceipt } from './sign-in/desk-receipt.entity';
import { STATED_CERTIFICATES, STATED_CLOSURES, STATED_OUTCOMES } from './stated-attendance';

export { ATTENDANCE_JOBS, CERTIFICATES_ISSUED, CERTIFICATES_MOVED, CLASS_SETTLED, EVALUATION_OPENED, LEAVE_DECIDED } from './attendance.jobs';
export { AttendanceModule } from './attendance.module';
export { reissueCertificate } from './certificates/change-certificate';
export { closeClass } from './closure/close-class';
export { reopenClass } from './closure/reopen-class';
export { keepClassDocument } from './dossier/keep-class-document';
export { issueCertificates, type IssueOutcome } from './certificates/issue-certificates';
export { openEvaluation, type EvaluationWanted } from './evaluation/open-evaluation';
export { giveEvaluation, type EvaluationGiven } from './evaluation/give-evaluation';
export { correctMark } from './sign-in/correct-mark';
export { SIGN_IN_WAYS, type SignInWay } from './sign-in/sign-in-ways';
export { markAtDesk, type DeskMark } from './sign-in/mark-at-desk';
export { readEvaluationStanding, type EvaluationCounts } from './evaluation/read-evaluation-standing';
export { recordScores, type ScoreGiven } from './appraisal/record-scores';
export { setScheme, type PartWanted } from './appraisal/set-scheme';
export { closeLeave, withdrawLeave } from './leave/end-leave';
export { decideLeave, type LeaveDecision } from './leave/decide-leave';
export { requestLeave, type LeaveWanted } from './leave/request-leave';

export const ATTENDANCE_STATED_KINDS = [STATED_CERTIFICATES, STATED_CLOSURES, STATED_OUTCOMES] as const;

export const ATTENDANCE_ENTITIES = [
  AttendanceMark, AttendanceCorrection, DeskReceipt, AttendanceCard, LeaveRequest,
  AppraisalPart, AppraisalScore, ClassDocument, AttendanceRule, ClassClosure, ClassOutcome,
  TeachingEvaluation, EvaluationReceipt, EvaluationAnswer, CertificateSeries, Certificate, CertificateEvent,
] as const;

/** The application may insert into these and read them: what was corrected and what a closing found stays. */
export const ATTENDANCE_APPEND_ONLY_TABLES = ['attendance_correction', 'class_outcome', 'evaluation_receipt', 'evaluation_answer', 'certificate_event'] as const;
