import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../../credit-ledger/public';
import { CreditPolicyModule } from '../../credit-policy/public';
import { ClaimDesk } from './claim-desk';
import { ClaimWords } from './reading/claim-words';
import { YearDeclarations } from './year-declarations';

@Module({
  imports: [CreditLedgerModule, CreditPolicyModule],
  providers: [ClaimDesk, ClaimWords, YearDeclarations],
  exports: [ClaimDesk, ClaimWords, YearDeclarations],
})
export class ClaimsModule {}
