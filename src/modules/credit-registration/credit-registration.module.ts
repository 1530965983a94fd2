import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { ClaimsModule } from './claims/claims.module';
import { ClassCredits } from './class-credits/class-credits';
import { RecordsImporter } from './records-importer';

@Module({ imports: [CreditLedgerModule, CreditPolicyModule, ClaimsModule], providers: [RecordsImporter, ClassCredits] })
export class CreditRegistrationModule {}
