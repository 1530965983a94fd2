import { Module } from '@nestjs/common';
import { CreditLedgerModule } from '../credit-ledger/public';
import { CreditPolicyModule } from '../credit-policy/public';
import { RecordsImporter } from './records-importer';

@Module({ imports: [CreditLedgerModule, CreditPolicyModule], providers: [RecordsImporter] })
export class CreditRegistrationModule {}
