import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../../credit-ledger/public';
import { CreditPolicyModule } from '../../credit-policy/public';
import { ClaimDesk } from './claim-desk';
import { ClaimEvidenceController } from './evidence/claim-evidence.controller';
import { ClaimBatchesController } from './batches/claim-batches.controller';
import { PeopleListsController } from './batches/people-lists.controller';
import { ClaimFilingsController } from './filings/claim-filings.controller';
import { ClaimReviewsController } from './claim-reviews.controller';
import { ClaimsController } from './claims.controller';
import { ClaimWords } from './reading/claim-words';
import { YearDeclarations } from './year-declarations';

@Module({
  imports: [CreditLedgerModule, CreditPolicyModule],
  controllers: [ClaimsController, ClaimReviewsController, ClaimEvidenceController, ClaimFilingsController, ClaimBatchesController, PeopleListsController],
  providers: [ClaimDesk, ClaimWords, YearDeclarations],
  exports: [ClaimDesk, YearDeclarations],
})
export class ClaimsModule {}
