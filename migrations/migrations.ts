import { Outbox1767225600010 } from './0001-outbox';
import { Imports1767225600020 } from './0002-imports';
import { Idempotency1767225600050 } from './0003-idempotency';
import { Audit1767225600100 } from './0004-audit';
import { Organizations1767225600200 } from './0010-organizations';
import { Identity1767225600300 } from './0011-identity';
import { GrantsByAuthority1767225600301 } from './0012-grants-by-authority';
import { CreditPolicy1767225600500 } from './0020-credit-policy';
import { CreditLedger1767225600600 } from './0030-credit-ledger';
import { Assessments1767225600700 } from './0040-assessments';
import { PostingsOfAssessments1767225600701 } from './0041-postings-of-assessments';
import { PriorRuns1767225600702 } from './0042-prior-runs';
import { EarlierHeads1767225600703 } from './0043-earlier-heads';
import { Partners1767225601000 } from './0050-partners';
import { Catalog1767225601100 } from './0055-catalog';
import { Classes1767225601200 } from './0060-classes';
import { PlanEvents1767225601210 } from './0061-plan-events';
import { Attendance1767225601300 } from './0070-attendance';
import { EvaluationAndCertificates1767225601310 } from './0071-evaluation-and-certificates';
import { ExportJobs1767225601320 } from './0072-export-jobs';
import { ClassLists1767225602000 } from './0073-class-lists';
import { Notices1767225601400 } from './0080-notices';
import { AppraisalByGrade1767225601410 } from './0082-appraisal-by-grade';
import { NoticesOfAccounts1767225601401 } from './0081-notices-of-accounts';
import { Claims1767225601900 } from './0090-claims';
import { ClaimActs1767225601901 } from './0091-claim-acts';
import { Checkpoints1767225601700 } from './0095-checkpoints';
import { LedgerVerification1767225601710 } from './0096-ledger-verification';
import { Transcripts1767225601720 } from './0097-transcripts';
import { OverviewFigures1767225602150 } from './0115-overview-figures';
import { SavedFiltersAndSchedules1767225602160 } from './0116-saved-filters-and-schedules';
import { ExpiredExports1767225602310 } from './0131-expired-exports';
import { CategoryFigures1767225602170 } from './0118-category-figures';
import { YearDecisions1767225601600 } from './0100-year-decisions';
import { PolicyLife1767225601650 } from './0105-policy-life';
import { DryRuns1767225601651 } from './0106-dry-runs';
import { AnnualAssessment1767225601950 } from './0110-annual-assessment';
import { PostingMoves1767225602100 } from './0120-posting-moves';
import { UnitActs1767225602110 } from './0121-unit-acts';
import { UnitActsUndone1767225602320 } from './0122-unit-acts-undone';
import { UnitActPlans1767225602330 } from './0123-unit-act-plans';
import { Complaints1767225601760 } from './0125-complaints';
import { SchedulesEndThemselves1767225602340 } from './0134-schedules-end-themselves';
import { SealedResultLeaves1767225602350 } from './0135-sealed-result-leaves';
import { DryRunCycles1767225602370 } from './0137-dry-run-cycles';
import { EarlierYearsOfRuns1767225602380 } from './0138-earlier-years-of-runs';
import { RequirementFigures1767225602400 } from './0140-requirement-figures';
import { DeadlinesThatPassed1767225602510 } from './0151-deadlines-that-passed';
import { ComplaintFiles1767225602520 } from './0152-complaint-files';
import { StatedRows1767225602600 } from './0160-stated-rows';
import { UndoneMoves1767225602610 } from './0162-undone-moves';
import { AuthorsOfSteps1767225602620 } from './0163-authors-of-steps';

/** TypeORM runs them by the number at the end of the name. What has shipped is never rewritten. */
export const migrations = [
  Outbox1767225600010,
  Imports1767225600020,
  Idempotency1767225600050,
  Audit1767225600100,
  Organizations1767225600200,
  Identity1767225600300,
  GrantsByAuthority1767225600301,
  CreditPolicy1767225600500,
  CreditLedger1767225600600,
  Assessments1767225600700,
  PostingsOfAssessments1767225600701,
  PriorRuns1767225600702,
  EarlierHeads1767225600703,
  Partners1767225601000,
  Catalog1767225601100,
  Classes1767225601200,
  PlanEvents1767225601210,
  Attendance1767225601300,
  EvaluationAndCertificates1767225601310,
  ExportJobs1767225601320,
  Notices1767225601400,
  NoticesOfAccounts1767225601401,
  AppraisalByGrade1767225601410,
  YearDecisions1767225601600,
  PolicyLife1767225601650,
  DryRuns1767225601651,
  Checkpoints1767225601700,
  LedgerVerification1767225601710,
  Transcripts1767225601720,
  Complaints1767225601760,
  Claims1767225601900,
  ClaimActs1767225601901,
  AnnualAssessment1767225601950,
  ClassLists1767225602000,
  PostingMoves1767225602100,
  UnitActs1767225602110,
  OverviewFigures1767225602150,
  SavedFiltersAndSchedules1767225602160,
  ExpiredExports1767225602310,
  CategoryFigures1767225602170,
  UnitActsUndone1767225602320,
  UnitActPlans1767225602330,
  SchedulesEndThemselves1767225602340,
  SealedResultLeaves1767225602350,
  DryRunCycles1767225602370,
  EarlierYearsOfRuns1767225602380,
  RequirementFigures1767225602400,
  DeadlinesThatPassed1767225602510,
  ComplaintFiles1767225602520,
  StatedRows1767225602600,
  UndoneMoves1767225602610,
  AuthorsOfSteps1767225602620,
];
