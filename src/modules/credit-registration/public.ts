import { ClaimEvent } from './claims/claim-event.entity';
import { CreditClaim } from './claims/credit-claim.entity';
import { ClaimEvidence } from './claims/evidence/claim-evidence.entity';
import { ActivityFiling } from './claims/filings/activity-filing.entity';
import { YearDecision } from './decisions/year-decision.entity';

export { RECORD_SHEETS } from './records-import/record-columns';
export { CLAIM_MOVED, CREDIT_REGISTRATION_JOBS, FILING_MOVED } from './claims/claims.jobs';
export { ClaimDesk } from './claims/claim-desk';
export { ClaimsModule } from './claims/claims.module';
export { PLACE_OF_AGE, WAITING_AGES, type WaitingAge } from './claims/reading/waiting-ages';
export { withdrawClaim } from './claims/end-claim';
export { keepEvidence } from './claims/evidence/keep-evidence';
export { receiveEvidence, type ReceivedEvidence } from './claims/evidence/receive-evidence';
export { sendEvidence } from './claims/evidence/send-evidence';
export { verifyEvidence, type EvidenceFault } from './claims/evidence/verify-evidence';
export { type ReviewDecision } from './claims/review-claim';
export { draftClaim } from './claims/write-claim';
export { claimErrors } from './claims/claim.errors';
export { askedFacts, faultsOf, kindAndExtra, type ClaimContent } from './claims/claim-content';
export { achievementKeyOf } from './claims/post-claim';
export { YearDeclarations } from './claims/year-declarations';
export { CreditRegistrationModule } from './credit-registration.module';
export { classAchievementKey } from './class-credits/class-source-key';
export { classFact } from './class-forecast/class-fact';
export { ClassForecastModule } from './class-forecast/forecast-class-credits';
export { DECISION_CATEGORY, decisionAsRead, decisionOf, IDS_A_YEAR, isDecisionLine } from './decisions/decision-line';
export { approveDecision, refuseDecision } from './decisions/decide-decision';
export { proposeDecision } from './decisions/propose-decision';
export type { DecisionContent } from './decisions/decision-kinds';

export const CREDIT_REGISTRATION_ENTITIES = [CreditClaim, ClaimEvent, ClaimEvidence, ActivityFiling, YearDecision] as const;

/** The application may insert into these and read them: what happened to a claim stays. */
export const CREDIT_REGISTRATION_APPEND_ONLY_TABLES = ['claim_event'] as const;
