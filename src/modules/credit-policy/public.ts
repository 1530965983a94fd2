export { CreditPolicyVersion } from './credit-policy-version.entity';
export { PolicyInForce } from './policy-in-force.entity';
export { CreditPolicyModule } from './credit-policy.module';
export { PolicyLibrary, policyRef, type PolicyRef, type ReadyPolicy } from './policy-library';
export { bucketUnit, ledgerOfMeasure, measuredUnit, totalUnit } from './measured-unit';
export { POLICY_PUT_IN_FORCE } from './credit-policy.jobs';
export { putPolicyInForce } from './put-policy-in-force';
export { policyDigest, recordPolicyVersion } from './record-policy-version';
