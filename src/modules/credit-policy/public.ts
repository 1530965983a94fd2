import { CreditPolicyVersion } from './credit-policy-version.entity';
import { PolicyDraft } from './drafts/policy-draft.entity';
import { PolicyDraftAuthor } from './drafts/policy-draft-author.entity';
import { PolicyStep } from './drafts/policy-step.entity';
import { PolicyEnactment } from './enactments/policy-enactment.entity';
import { PolicyInForce } from './policy-in-force.entity';
import { STATED_ENACTMENTS, STATED_IN_FORCE, STATED_VERSIONS } from './stated-policies';

export { CreditPolicyModule } from './credit-policy.module';
export { textBegunFrom } from './drafts/begin-from';
export { submitDraft } from './drafts/hand-on-draft';
export { beginDraft } from './drafts/write-draft';
export { putDueInForce } from './enactments/put-due-in-force';
export { PolicyKeeper } from './enactments/policy-keeper';
export { YearPolicyChecks } from './enactments/year-policy-checks';
export { PolicyLibrary, policyRef, publicVersion, type PolicyRef, type ReadyPolicy } from './policy-library';
export { bucketUnit, ledgerOfMeasure, measuredUnit, totalUnit } from './measured-unit';
export { requirementsIn } from './requirements-in';
export { CREDIT_POLICY_JOBS, POLICY_DRAFT_MOVED, POLICY_PUT_IN_FORCE } from './credit-policy.jobs';
export { putPolicyInForce } from './put-policy-in-force';
export { policyDigest, recordPolicyVersion } from './record-policy-version';

export const CREDIT_POLICY_STATED_KINDS = [STATED_VERSIONS, STATED_ENACTMENTS, STATED_IN_FORCE] as const;

export const CREDIT_POLICY_ENTITIES = [CreditPolicyVersion, PolicyInForce, PolicyDraft, PolicyDraftAuthor, PolicyStep, PolicyEnactment] as const;

/** The application may insert into these and read them: what happened to a text stays. */
export const CREDIT_POLICY_APPEND_ONLY_TABLES = ['policy_step', 'policy_draft_author'] as const;
