import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { ClaimBatchesController } from './claims/batches/claim-batches.controller';
import { PeopleListsController } from './claims/batches/people-lists.controller';
import { ClaimReviewsController } from './claims/claim-reviews.controller';
import { ClaimsController } from './claims/claims.controller';
import { ClaimsModule } from './claims/claims.module';
import { ClaimEvidenceController } from './claims/evidence/claim-evidence.controller';
import { ClaimFilingsController } from './claims/filings/claim-filings.controller';
import { CreditRegistrationModule } from './credit-registration.module';
import { DecisionsController } from './decisions/decisions.controller';
import { ImportTemplatesController } from './imports/import-templates.controller';
import { ImportsController } from './imports/imports.controller';

export { ClaimIdDto } from './claims/claims.dto';
export { ClaimInputDto } from './claims/claim-input.dto';
export { DecisionContentDto } from './decisions/decisions.dto';

@Module({
  imports: [CreditLedgerModule, CreditPolicyModule, CreditRegistrationModule, ClaimsModule],
  controllers: [
    ImportsController, ImportTemplatesController, DecisionsController, ClaimsController, ClaimReviewsController, ClaimEvidenceController,
    ClaimFilingsController, ClaimBatchesController, PeopleListsController,
  ],
})
export class CreditRegistrationHttp {}
